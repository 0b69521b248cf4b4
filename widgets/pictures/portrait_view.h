#pragma once

#include "engine/lineage/portrait.h"
#include "widgets/pictures/portrait_labels.h"
#include "widgets/pictures/portrait_options.h"

#include <QWidget>

#include <memory>

namespace outcross
{

/// Shows the picture of one generation of one lineage. Keeps only a reference to the immutable portrait; repainting
/// never samples again. Its accessible description is a sentence made from the data. GUI thread.
class PortraitView : public QWidget
{
    Q_OBJECT

public:
    explicit PortraitView(QWidget* parent = nullptr);

    /// Null shows an empty card.
    void setPortrait(std::shared_ptr<const Portrait> portrait);
    void setLabels(const PortraitLabels& labels);
    /// How many generations back a pedigree fan looks for common ancestors; below 0: as far as known.
    void setLookBack(int generations);
    [[nodiscard]] const std::shared_ptr<const Portrait>& portrait() const { return m_portrait; }
    [[nodiscard]] const PortraitLabels& labels() const { return m_labels; }
    [[nodiscard]] const PortraitOptions& options() const { return m_options; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void describe();

    std::shared_ptr<const Portrait> m_portrait;
    PortraitLabels m_labels;
    PortraitOptions m_options;
};

} // namespace outcross
