#pragma once

#include "widgets/panels/deed_proposal.h"

#include <QWidget>

#include <array>
#include <functional>
#include <optional>
#include <vector>

class QAction;
class QLabel;

namespace outcross
{

class DeedButton;
class DeedPopup;

/// What can be done to the population at the press of a button: a row of events, each with the amount that it will be
/// done with. An event that makes no sense now is switched off and says why. Where the row is narrow the words make way
/// for the icons. GUI thread, owned by its parent.
class DeedBar : public QWidget
{
    Q_OBJECT

public:
    /// One action for each of kDeedKinds, from the window's registry; the caller connects them to deed().
    using Actions = std::array<QAction*, kDeedKinds.size()>;
    explicit DeedBar(const Actions& actions, QWidget* parent = nullptr);

    /// Another button at the far end.
    void addAction(QAction* action);

    /// Amounts follow the population until the reader chooses one. `refusal` says why a deed cannot be done for other
    /// reasons than those of obstacleTo(); empty: it can.
    using Refusal = std::function<QString(const Deed&)>;
    void setState(const PopulationState& state, const Refusal& refusal = {});
    /// Another run: forget what was chosen.
    void forgetChoices();
    /// What the event does now.
    [[nodiscard]] Deed deed(DeedKind kind) const;
    [[nodiscard]] DeedButton* button(DeedKind kind) const;

    /// How much room the words of all events need.
    [[nodiscard]] int widthInWords() const;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Entry {
        DeedKind kind = DeedKind::Bottleneck;
        QAction* action = nullptr;
        DeedButton* button = nullptr;
        DeedPopup* popup = nullptr; ///< Null where there is nothing to choose.
        std::optional<Deed> chosen;
    };

    void addEntry(Entry& entry, DeedKind kind, QAction* action);
    void showAmount(const Entry& entry);
    void showTip(const Entry& entry, const QString& obstacle);
    void showWhatFits();
    /// What is said where there is room for it.
    struct Detail {
        bool title = false;
        bool eventWords = false;
        bool otherWords = false;
    };
    [[nodiscard]] int widthFor(Detail detail) const;

    PopulationState m_state;
    QLabel* m_title;
    std::array<Entry, kDeedKinds.size()> m_entries;
    std::vector<DeedButton*> m_others;
};

} // namespace outcross
