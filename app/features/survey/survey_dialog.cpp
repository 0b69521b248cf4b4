#include "app/features/survey/survey_dialog.h"

#include "app/features/survey/survey_table.h"
#include "engine/lineage/lineage_spec.h"
#include "engine/run/data_notes.h"
#include "widgets/controls/step_box.h"
#include "widgets/controls/wrap_label.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

constexpr QSize kSize{720, 620};
constexpr int kUsualSample = 30;
constexpr int kColumnGap = 24;
constexpr int kRowGap = 10;

} // namespace

SurveyDialog::SurveyDialog(QWidget* parent)
    : QDialog(parent), m_individuals(new StepBox(ValueUnit::Count)), m_survey(new QPushButton(tr("Survey now"))),
      m_title(new WrapLabel)
{
    setObjectName(u"surveyDialog"_s);
    setWindowTitle(tr("Field survey"));
    m_individuals->setObjectName(u"surveySize"_s);
    m_individuals->setName(tr("Individuals to sample"));
    m_individuals->setRange(1, static_cast<double>(kMaximumSize));
    m_individuals->setValue(kUsualSample);
    auto* question = new QLabel(tr("&Individuals to sample"));
    question->setBuddy(m_individuals);
    m_survey->setObjectName(u"surveyNow"_s);
    m_survey->setProperty("primary", true);
    auto* top = new QHBoxLayout;
    top->addWidget(question);
    top->addWidget(m_individuals);
    top->addWidget(m_survey);
    top->addStretch(1);

    m_title->setObjectName(u"surveyTitle"_s);
    m_title->setProperty("type", u"heading"_s);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("What the survey says"));
    auto* scrolled = new QWidget;
    scrolled->setObjectName(u"scrolled"_s);
    scroll->setWidget(scrolled);
    auto* rows = new QVBoxLayout(scrolled);
    rows->setContentsMargins(0, 0, 0, 0);
    m_table = scrolled;

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    m_copy = buttons->addButton(tr("Copy as CSV"), QDialogButtonBox::ActionRole);
    m_copy->setObjectName(u"surveyCopy"_s);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(top);
    auto* refusal = new WrapLabel;
    refusal->setProperty("type", u"caption"_s);
    refusal->setProperty("invalid", true);
    refusal->hide();
    layout->addWidget(refusal);
    layout->addSpacing(kRowGap);
    layout->addWidget(m_title);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    resize(kSize);

    connect(m_individuals, &StepBox::refused, refusal, [refusal](const QString& reason) {
        refusal->setText(reason);
        refusal->setVisible(!reason.isEmpty());
    });
    connect(m_survey, &QPushButton::clicked, this, [this] {
        m_survey->setFocus(); // a number that is being typed is taken at its word
        emit surveyAsked(static_cast<qint64>(m_individuals->value()));
    });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (m_report)
            QApplication::clipboard()->setText(QString::fromStdString(noteLines(m_notes)) + surveyCsv(*m_report));
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fill();
}

void SurveyDialog::setReport(std::shared_ptr<const SurveyReport> report, std::vector<Text> notes)
{
    m_notes = std::move(notes);
    if (report == m_report)
        return;
    m_report = std::move(report);
    fill();
}

void SurveyDialog::setUnavailable(const QString& why)
{
    m_survey->setEnabled(why.isEmpty());
    m_survey->setToolTip(why);
}

void SurveyDialog::fill()
{
    m_copy->setEnabled(m_report != nullptr);
    m_title->setText(m_report ? surveyTitle(*m_report)
                              : tr("Nothing has been surveyed yet: a ranger catches some, reads their genotypes, and "
                                   "concludes."));
    auto* rows = static_cast<QVBoxLayout*>(m_table->layout());
    while (QLayoutItem* item = rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!m_report)
        return;
    auto* table = new QWidget;
    auto* grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(kColumnGap);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(0, 1);
    const auto cell = [grid](const QString& words, int row, int column, const char* type, bool muted) {
        auto* label = new QLabel(words);
        label->setProperty("type", QString::fromLatin1(type));
        label->setProperty("muted", muted);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(label, row, column, column == 0 ? Qt::Alignment() : Qt::AlignRight | Qt::AlignTop);
    };
    const QStringList heads{QString(), tr("Estimate"), tr("95 % interval"), tr("Truth")};
    for (int column = 0; column < heads.size(); ++column)
        cell(heads[column], 0, column, "caption", true);
    int row = 1;
    for (const SurveyLine& line : surveyLines(*m_report)) {
        grid->setRowMinimumHeight(row++, kRowGap);
        cell(line.name, row, 0, "heading", false);
        cell(line.estimate, row, 1, "number", false);
        cell(line.interval, row, 2, "number", true);
        cell(line.truth, row, 3, "number", false);
        auto* meaning = new WrapLabel(line.meaning);
        meaning->setProperty("type", u"caption"_s);
        meaning->setProperty("muted", true);
        grid->addWidget(meaning, row + 1, 0, 1, static_cast<int>(heads.size()));
        row += 2;
    }
    rows->addWidget(table);
    rows->addStretch(1);
}

} // namespace outcross
