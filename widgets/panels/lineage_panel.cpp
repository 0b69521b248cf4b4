#include "widgets/panels/lineage_panel.h"

#include "engine/lineage/picture_rows.h"
#include "widgets/panels/look_back.h"
#include "widgets/panels/short_notes.h"
#include "widgets/pictures/portrait_view.h"
#include "widgets/pictures/stream_view.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

constexpr int kPortraitStretch = 5;
constexpr int kStreamStretch = 3;

Accent accentOf(Side side)
{
    return side == Side::Left ? Accent::Ai : Accent::Population;
}

} // namespace

QString pictureName(PictureKind kind)
{
    return LineagePanel::tr(rowOf(kind).name);
}

LineagePanel::LineagePanel(Side side, QWidget* parent)
    : Card(accentOf(side), parent), m_portrait(new PortraitView), m_stream(new StreamView),
      m_readouts(new Readouts(accentOf(side))), m_notes(new ShortNotes), m_loci(new QComboBox), m_kinds(new QComboBox),
      m_activity(new QLabel), m_lookBack(new LookBack)
{
    const QString name = QString::fromLatin1(sideKey(side));
    setObjectName(name + u"Panel"_s);
    m_portrait->setObjectName(name + u"Portrait"_s);
    m_stream->setObjectName(name + u"Stream"_s);
    m_readouts->setObjectName(name + u"Readouts"_s);
    m_loci->setObjectName(name + u"Locus"_s);
    m_readouts->setAccessibleName(side == Side::Left ? tr("Numbers of the AI lineage")
                                                     : tr("Numbers of the population"));
    m_portrait->setAccessibleName(side == Side::Left ? tr("Picture of the AI lineage")
                                                     : tr("Picture of the population"));
    m_stream->setAccessibleName(side == Side::Left ? tr("Shares of the AI lineage over time")
                                                   : tr("Shares of the population's alleles over time"));

    // The stretch factors decide how high pictures are, not what they would like.
    m_portrait->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_stream->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    setTitle(side == Side::Left ? tr("AI lineage") : tr("Population"));
    m_loci->setAccessibleName(tr("Locus shown"));
    m_loci->setToolTip(tr("Which locus the pictures show. The numbers are means over all loci."));
    m_loci->hide();
    m_kinds->setObjectName(name + u"Picture"_s);
    m_kinds->setAccessibleName(tr("Picture shown"));
    m_kinds->setToolTip(side == Side::Left ? tr("What the picture shows of this model.")
                                           : tr("What the picture shows of these individuals."));
    // A choice that is not there keeps its room, so that the pictures of both panels begin at the same height.
    QSizePolicy kept = m_kinds->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_kinds->setSizePolicy(kept);
    m_kinds->hide();
    m_lookBack->setObjectName(name + u"LookBack"_s);
    m_lookBack->hide();
    m_activity->setObjectName(name + u"Activity"_s);
    m_activity->setProperty("type", u"caption"_s);
    m_activity->setProperty("muted", true);
    m_activity->setParent(this);
    m_activity->hide();
    // As wide as their words where there is room, narrower before the title's words would break.
    constexpr int kLeastLetters = 6;
    for (QComboBox* box : {m_kinds, m_loci}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setMinimumContentsLength(kLeastLetters);
    }
    addHeaderWidget(m_kinds);
    addHeaderWidget(m_loci);

    m_notes->setObjectName(name + u"Notes"_s);
    m_notes->hide();
    body()->addWidget(m_portrait, kPortraitStretch);
    body()->addWidget(m_lookBack);
    body()->addWidget(m_stream, kStreamStretch);
    body()->addWidget(m_readouts);
    body()->addWidget(m_notes);
    connect(m_loci, &QComboBox::activated, this, &LineagePanel::locusChosen);
    connect(m_lookBack, &LookBack::changed, m_portrait, &PortraitView::setLookBack);
    connect(m_kinds, &QComboBox::activated, this,
            [this](int index) { emit pictureChosen(m_kindsOffered[static_cast<std::size_t>(index)]); });
}

void LineagePanel::setPictures(std::shared_ptr<const Portrait> portrait, std::shared_ptr<const StreamPicture> stream)
{
    m_portrait->setPortrait(std::move(portrait));
    m_stream->setStream(std::move(stream));
    showLookBack();
}

/// The fan alone can be looked at from further or less far back.
void LineagePanel::showLookBack()
{
    const auto& portrait = m_portrait->portrait();
    const auto* fan = portrait ? std::get_if<PedigreeFanPortrait>(&portrait->picture) : nullptr;
    m_lookBack->setVisible(fan != nullptr);
    if (fan != nullptr)
        m_lookBack->setDeepest(fan->deepest);
}

void LineagePanel::setActivity(const QString& words, double done)
{
    if (m_activity->text() != words)
        m_activity->setText(words);
    showInsteadOfSubtitle(words.isEmpty() ? nullptr : m_activity);
    setEdgeProgress(words.isEmpty() ? -1 : done);
}

void LineagePanel::setPictureKinds(const std::vector<PictureKind>& kinds, PictureKind shown, const QString& standard)
{
    const QSignalBlocker blocker(m_kinds);
    if (kinds != m_kindsOffered || standard != m_standardPicture) {
        m_kindsOffered = kinds;
        m_standardPicture = standard;
        m_kinds->clear();
        for (const PictureKind kind : kinds)
            m_kinds->addItem(kind == PictureKind::Standard && !standard.isEmpty() ? standard : pictureName(kind));
        m_kinds->setVisible(kinds.size() > 1);
    }
    const auto at = std::find(kinds.begin(), kinds.end(), shown);
    m_kinds->setCurrentIndex(at == kinds.end() ? 0 : static_cast<int>(at - kinds.begin()));
}

void LineagePanel::setLabels(const PortraitLabels& labels)
{
    m_portrait->setLabels(labels);
    m_stream->setLabels(labels);
}

void LineagePanel::setReadouts(const QList<Readout>& readouts)
{
    m_readouts->setValues(readouts);
}

void LineagePanel::setReadoutsTip(const QString& tip)
{
    m_readouts->setToolTip(tip);
    m_readouts->setAccessibleDescription(tip);
}

void LineagePanel::setNotes(const QString& notes)
{
    if (m_notes->text() == notes)
        return;
    m_notes->setText(notes);
    m_notes->setVisible(!notes.isEmpty() && m_showsNotes);
}

void LineagePanel::setDetail(bool notes, bool stream)
{
    m_showsNotes = notes;
    m_notes->setVisible(!m_notes->text().isEmpty() && notes);
    m_stream->setVisible(stream);
}

void LineagePanel::setLoci(const QStringList& names, int shown)
{
    const QSignalBlocker blocker(m_loci);
    if (names != m_lociNames) {
        m_lociNames = names;
        m_loci->clear();
        m_loci->addItems(names);
        m_loci->setVisible(names.size() > 1);
    }
    m_loci->setCurrentIndex(shown);
}

} // namespace outcross
