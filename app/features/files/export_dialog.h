#pragma once

#include "app/features/files/export_source.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QLabel;
class QPushButton;

namespace outcross
{

/// Asks what to export and how large, shows it, and saves or copies it. The run goes on meanwhile; what is exported is
/// the moment at which the dialog opened. GUI thread.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    using SaveName =
        std::function<QString(QWidget*, const QString& title, const QString& proposal, const QString& filter)>;

    ExportDialog(ExportSource source, SaveName saveName, QWidget* parent);

    /// Empty until something was saved.
    [[nodiscard]] const QString& savedPath() const { return m_savedPath; }
    /// Empty, or what went wrong.
    [[nodiscard]] const QString& problem() const { return m_problem; }

private:
    [[nodiscard]] ExportItem item() const;
    [[nodiscard]] double scale() const;
    [[nodiscard]] Theme theme() const;
    void showPreview();
    void save();
    void copy();

    ExportSource m_source;
    SaveName m_saveName;
    QComboBox* m_items;
    QComboBox* m_scales;
    QComboBox* m_colours;
    QLabel* m_preview;
    QLabel* m_pixels;
    QString m_savedPath;
    QString m_problem;
};

} // namespace outcross
