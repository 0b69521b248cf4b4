#include "app/features/survey/survey_dialog.h"
#include "app/session/session.h"
#include "app/window/feature.h"
#include "app/words/population_state.h"
#include "engine/run/data_notes.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

constexpr ActionId kSurvey{"survey"};

/// What a ranger would conclude from a sample.
class SurveyFeature : public Feature
{
    Q_DECLARE_TR_FUNCTIONS(SurveyFeature)
public:
    explicit SurveyFeature(FrameContext& frame) : Feature(frame)
    {
        addAction({.id = kSurvey,
                   .menu = {Menu::Events, 23},
                   .text = tr("Field &survey…"),
                   .tip = tr("What a ranger would conclude from a sample of genotypes, beside the truth"),
                   .keys = {QKeySequence(Qt::CTRL | Qt::Key_F)},
                   .icon = u"survey"_s,
                   .button = {Bar::Events, 1}},
                  [this] { open(); });
    }

    void showSnapshot() override
    {
        const Snapshot& snapshot = *session().snapshot();
        const PopulationState state = populationState(snapshot);
        const bool survives = state.nature != Nature::Model && state.size > 0;
        frame().actions[kSurvey]->setEnabled(survives);
        if (m_dialog == nullptr)
            return;
        m_dialog->setReport(snapshot.lineages[Side::Right].survey, notesOf(snapshot.origins));
        m_dialog->setUnavailable(survives ? QString() : tr("There is nobody to survey."));
    }

private:
    void open()
    {
        if (!session().snapshot())
            return;
        if (m_dialog == nullptr) {
            m_dialog = new SurveyDialog(windowWidget());
            connect(m_dialog, &SurveyDialog::surveyAsked, this,
                    [this](qint64 individuals) { session().conductor().survey(Side::Right, individuals); });
            showSnapshot();
        }
        showBeside(*m_dialog);
    }

    SurveyDialog* m_dialog = nullptr; ///< Null until it is asked for.
};

} // namespace

std::unique_ptr<Feature> makeSurveyFeature(FrameContext& frame)
{
    return std::make_unique<SurveyFeature>(frame);
}

} // namespace outcross
