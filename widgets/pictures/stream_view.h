#pragma once

#include "widgets/pictures/portrait_labels.h"
#include "widgets/pictures/stream_image.h"

#include <QWidget>

#include <memory>

namespace outcross
{

/// Shows how the shares of the variants flowed through the generations. Keeps a reference to the immutable picture and
/// the image of the columns already drawn. Its accessible description is a sentence made from the data. GUI thread.
class StreamView : public QWidget
{
    Q_OBJECT

public:
    explicit StreamView(QWidget* parent = nullptr);

    /// Null shows an empty card.
    void setStream(std::shared_ptr<const StreamPicture> stream);
    void setLabels(const PortraitLabels& labels);
    [[nodiscard]] const std::shared_ptr<const StreamPicture>& stream() const { return m_stream; }
    [[nodiscard]] const PortraitLabels& labels() const { return m_labels; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void describe();

    std::shared_ptr<const StreamPicture> m_stream;
    PortraitLabels m_labels;
    StreamImage m_image;
};

} // namespace outcross
