#pragma once

#include "widgets/controls/card.h"
#include "widgets/controls/readouts.h"
#include "widgets/pictures/portrait_labels.h"

#include "engine/lineage/portrait.h"
#include "engine/lineage/side.h"
#include "engine/run/stream_record.h"

#include <QStringList>

#include <memory>
#include <vector>

class QComboBox;
class QLabel;

namespace outcross
{

class LookBack;
class PortraitView;
class ShortNotes;
class StreamView;

/// What a picture is called where it is chosen.
[[nodiscard]] QString pictureName(PictureKind kind);

/// One lineage: its picture, how its variants flowed through time, and some numbers. The words come from the caller.
/// GUI thread, owned by its parent.
class LineagePanel : public Card
{
    Q_OBJECT
public:
    explicit LineagePanel(Side side, QWidget* parent = nullptr);

    void setPictures(std::shared_ptr<const Portrait> portrait, std::shared_ptr<const StreamPicture> stream);
    void setLabels(const PortraitLabels& labels);
    void setReadouts(const QList<Readout>& readouts);
    /// What the numbers mean, for whoever points at them.
    void setReadoutsTip(const QString& tip);
    /// What a reader must know of how the picture came about; none: the line takes no room.
    void setNotes(const QString& notes);
    /// The pictures to choose from; fewer than two: no choice is shown.
    /// `standard` is what the standard picture is called beside the others; empty: "Alleles".
    void setPictureKinds(const std::vector<PictureKind>& kinds, PictureKind shown, const QString& standard = {});
    /// What goes on within a generation that takes its time: some words below the title, and how far it is in [0, 1]
    /// (below 0: this one only waits). Empty words: nothing.
    void setActivity(const QString& words, double done);
    /// The loci to choose from; fewer than two: no choice is shown.
    void setLoci(const QStringList& names, int shown);

    /// Where there is little room the notes, then the shares over time, make way for the picture and the numbers.
    void setDetail(bool notes, bool stream);

    [[nodiscard]] PortraitView* portraitView() const { return m_portrait; }
    [[nodiscard]] StreamView* streamView() const { return m_stream; }

signals:
    void locusChosen(int locus);
    void pictureChosen(outcross::PictureKind kind);

private:
    void showLookBack();

    PortraitView* m_portrait;
    StreamView* m_stream;
    Readouts* m_readouts;
    ShortNotes* m_notes;
    QComboBox* m_loci;
    QStringList m_lociNames;
    QComboBox* m_kinds;
    std::vector<PictureKind> m_kindsOffered;
    QString m_standardPicture;
    QLabel* m_activity;
    LookBack* m_lookBack;
    bool m_showsNotes = true;
};

} // namespace outcross
