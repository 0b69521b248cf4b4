#include "widgets/panels/deed_popup.h"

#include "widgets/controls/step_box.h"
#include "widgets/controls/value_box.h"
#include "widgets/controls/wrap_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace outcross
{

namespace
{

constexpr double kMostGenerations = 1000;
constexpr int kListedDemes = 100; ///< A longer list nobody reads.
constexpr int kMargin = 14;

} // namespace

DeedPopup::DeedPopup(DeedKind kind, const QString& title, QWidget* parent)
    : QFrame(parent, Qt::Popup), m_form(new QFormLayout), m_count(new StepBox(ValueUnit::Count)),
      m_refusal(new WrapLabel)
{
    m_deed.what = kind;
    setObjectName(u"eventPopup"_s);
    setProperty("card", true);
    setAccessibleName(title);
    auto* heading = new QLabel(title);
    heading->setProperty("type", u"heading"_s);
    m_form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    m_form->setFormAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_count->setName(countName(kind));
    m_count->setObjectName(u"eventCount"_s);
    m_form->addRow(countName(kind), m_count);
    if (kind == DeedKind::Bottleneck) {
        m_generations = new StepBox(ValueUnit::Count);
        m_generations->setObjectName(u"eventGenerations"_s);
        m_generations->setName(tr("Generations"));
        m_generations->setRange(1, kMostGenerations);
        m_form->addRow(tr("Generations"), m_generations);
    }
    if (kind == DeedKind::Translocate) {
        m_from = new QComboBox;
        m_to = new QComboBox;
        m_from->setAccessibleName(tr("From"));
        m_to->setAccessibleName(tr("To"));
        m_form->addRow(tr("From"), m_from);
        m_form->addRow(tr("To"), m_to);
        m_each = new QCheckBox(tr("In each generation"));
        m_each->setObjectName(u"eventEach"_s);
        m_form->addRow(m_each);
        connect(m_from, &QComboBox::activated, this, &DeedPopup::tell);
        connect(m_to, &QComboBox::activated, this, &DeedPopup::tell);
        connect(m_each, &QCheckBox::clicked, this, &DeedPopup::tell);
    }
    m_refusal->setProperty("type", u"caption"_s);
    m_refusal->setProperty("invalid", true);
    m_refusal->hide();
    auto* now = new QPushButton(tr("Do it now"));
    now->setObjectName(u"eventNow"_s);
    now->setProperty("primary", true);
    auto* automatic = new QPushButton(tr("Automatic"));
    automatic->setObjectName(u"eventAutomatic"_s);
    automatic->setToolTip(tr("Let the amount follow the population again."));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(automatic);
    buttons->addWidget(now, 1);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSizeConstraint(QLayout::SetFixedSize);
    layout->addWidget(heading);
    layout->addLayout(m_form);
    layout->addWidget(m_refusal);
    layout->addLayout(buttons);

    for (StepBox* box : {m_count, m_generations})
        if (box != nullptr) {
            connect(box, &StepBox::valueChanged, this, &DeedPopup::tell);
            connect(box, &StepBox::refused, this, [this](const QString& reason) {
                m_refusal->setText(reason);
                m_refusal->setVisible(!reason.isEmpty());
            });
        }
    connect(automatic, &QPushButton::clicked, this, [this] {
        hide();
        emit automaticChosen();
    });
    connect(now, &QPushButton::clicked, this, [this] {
        hide();
        emit doneNow();
    });
}

void DeedPopup::fillDemes(const PopulationState& state)
{
    if (m_from == nullptr)
        return;
    const int demes = std::min(state.demes, kListedDemes);
    m_from->clear();
    m_to->clear();
    m_from->addItem(tr("founders’ like"), Deed::kFromFounders);
    for (int deme = 0; deme < demes; ++deme) {
        m_from->addItem(tr("deme %1").arg(deme + 1), deme);
        m_to->addItem(tr("deme %1").arg(deme + 1), deme);
    }
    m_from->setCurrentIndex(std::max(0, m_from->findData(m_deed.from)));
    m_to->setCurrentIndex(std::max(0, m_to->findData(m_deed.to)));
    m_form->setRowVisible(m_from, demes > 1);
    m_form->setRowVisible(m_to, demes > 1);
}

void DeedPopup::open(const Deed& deed, const PopulationState& state, QWidget* anchor)
{
    m_deed = deed;
    m_count->setRange(1, static_cast<double>(largestCount(deed.what, state)));
    m_count->setValue(static_cast<double>(deed.count));
    m_count->box()->forget();
    if (m_generations != nullptr)
        m_generations->setValue(static_cast<double>(deed.generations));
    fillDemes(state);
    if (m_each != nullptr)
        m_each->setChecked(deed.each);
    layout()->activate();
    const QRect room = anchor->screen()->availableGeometry();
    QPoint place = anchor->mapToGlobal(QPoint(0, anchor->height() + 2));
    place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - width())));
    if (place.y() + height() > room.bottom())
        place.setY(anchor->mapToGlobal(QPoint(0, 0)).y() - height() - 2);
    move(place);
    show();
    m_count->box()->setFocus();
    m_count->box()->selectAll();
}

Deed DeedPopup::deed() const
{
    Deed deed = m_deed;
    deed.count = static_cast<std::int64_t>(m_count->value());
    if (m_generations != nullptr)
        deed.generations = static_cast<std::int64_t>(m_generations->value());
    if (m_each != nullptr) {
        deed.from = m_from->currentData().toInt();
        deed.to = m_to->currentData().toInt();
        deed.each = m_each->isChecked();
    }
    return deed;
}

void DeedPopup::tell()
{
    emit chosen(deed());
}

void DeedPopup::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (m_refusal->isHidden()) {
            hide();
            emit doneNow();
        }
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace outcross
