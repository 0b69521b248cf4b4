#include "tests/app/theory_runs.h"

#include "engine/theory/islands.h"
#include "tests/engine/retraining/loop_theory.h"
#include "tests/registry.h"

using namespace outcross;

/// I2, I5, I7, M4, R1, R3, R5, S2 and the detector of the theory sheet for models, as the command writes them into its
/// table.
class TheoryModelsRunTest : public QObject
{
    Q_OBJECT
private slots:
    void accumulatedDataLoseLessAndLess()
    {
        const auto categories = outcomeOf(
            modelRun(R"("kind":"categorical","size":20,"variants":8,"loop":{"data":"accumulate"})", 15, 2000));
        verifyMean("R1 categorical, n=20 t=15", atGeneration(categories, 15, &CensusLine::kept),
                   loop_theory::accumulated(20, 15));
        verifyExactly("R1 items trained on", atGeneration(categories, 15, &CensusLine::trainingItems), 300, 0);
        const auto gaussian =
            outcomeOf(modelRun(R"("kind":"gaussian","size":20,"loop":{"data":"accumulate"})", 15, 2000));
        verifyMean("R1 Gaussian, n=20 t=15", atGeneration(gaussian, 15, &CensusLine::diversity),
                   loop_theory::accumulated(20, 15));
    }

    void aWindowForgets()
    {
        const auto runs = outcomeOf(
            modelRun(R"("kind":"categorical","size":20,"variants":8,"loop":{"data":"window","window":2})", 25, 2000));
        verifyMean("R3 W=2, n=20 t=25", atGeneration(runs, 25, &CensusLine::kept), loop_theory::windowed(20, 2, 25));
    }

    void realItemsInExactNumbersHoldDiversity()
    {
        const auto runs = outcomeOf(modelRun(R"("kind":"categorical","size":20,"variants":8,"forces":{"inflow":0.1},)"
                                             R"("loop":{"data":"replace","exact":true})",
                                             30, 2000));
        verifyMean("I2 n=20 r=2 t=30", atGeneration(runs, 30, &CensusLine::kept),
                   loop_theory::withExactReal(20, 2, 30));
        verifyExactly("I2 share of real items", atGeneration(runs, 30, &CensusLine::realShare), 0.1, 1e-12);
        verifyExactly("I2 generation 1", atGeneration(runs, 1, &CensusLine::realShare), 1, 0);
    }

    void anArchiveHoldsItsOwn()
    {
        const auto runs = outcomeOf(modelRun(R"("kind":"gaussian","size":20,"forces":{"memory":0.25},)"
                                             R"("loop":{"data":"replace","exact":true,"archive":5})",
                                             30, 2500));
        verifyMean("I3 n=20 r=M=5 t=30", atGeneration(runs, 30, &CensusLine::diversity),
                   loop_theory::withArchive(20, 5, 5, 30));
    }

    void smoothingIsMutation()
    {
        const auto runs = outcomeOf(
            modelRun(R"("kind":"categorical","size":20,"frequencies":[0.6,0.25,0.1,0.05],"smoothing":0.5)", 20, 3000));
        const double start = 1 - (0.36 + 0.0625 + 0.01 + 0.0025);
        verifyMean("M4 n=20 K=4 α=½ t=20", atGeneration(runs, 20, &CensusLine::diversity),
                   loop_theory::smoothed(start, 20, 0.5, 4, 20));
    }

    void truncationMultipliesVariance()
    {
        const auto runs = outcomeOf(modelRun(
            R"("kind":"gaussian","size":20,"curation":{"by":"truncation"},"forces":{"selection":0.1})", 6, 4000));
        verifyMean("S2 n=20 λ=0.9 t=6", atGeneration(runs, 6, &CensusLine::diversity),
                   std::pow(0.95, 6) * std::pow(0.9, 5));
    }

    void regressionErrorGrowsOrIsBounded()
    {
        const auto replaced =
            outcomeOf(modelRun(R"("kind":"regression","size":40,"regression":{"features":10,"noise":0.7})", 8, 2000));
        verifyMean("R5 replace, d=10 T=40 g=8", atGeneration(replaced, 8, &CensusLine::excessError),
                   8 * 0.49 * 10 / 29);
        const auto accumulated =
            outcomeOf(modelRun(R"("kind":"regression","size":40,"regression":{"features":10,"noise":0.7},)"
                               R"("loop":{"data":"accumulate"})",
                               8, 2000));
        double theory = 0;
        for (int i = 1; i <= 8; ++i)
            theory += 0.49 * 10 / (i * (40.0 * i - 11));
        verifyMean("R5 accumulate, d=10 T=40 g=8", atGeneration(accumulated, 8, &CensusLine::excessError), theory);
        verifyExactly("R5 items trained on", atGeneration(accumulated, 8, &CensusLine::trainingItems), 320, 0);
    }

    void theDetectorLetsThroughWhatBayesSays()
    {
        const auto runs = outcomeOf(modelRun(R"("kind":"categorical","size":2000,"variants":8,)"
                                             R"("forces":{"inflow":0.1,"kinAvoidance":1},)"
                                             R"("detector":{"truePositives":0.9,"falsePositives":0.05})",
                                             4, 200));
        verifyMean("detector, real share", atGeneration(runs, 4, &CensusLine::realShare),
                   loop_theory::realAfterDetector(0.1, 1, 0.9, 0.05));
        verifyMean("detector, flagged", atGeneration(runs, 4, &CensusLine::flagged), 0.1 * 0.05 + 0.9 * 0.9);
    }

    void isolatedLabsArePooled()
    {
        const auto runs = outcomeOf(
            modelRun(R"("kind":"categorical","size":20,"variants":8,"loop":{"data":"replace","labs":4})", 15, 2000));
        verifyMean("I7 four labs, n=20 t=15", atGeneration(runs, 15, &CensusLine::diversity),
                   admixedHeterozygosity(0.875, 20, 4, 15));
        verifyMean("D1 within a lab", atGeneration(runs, 15, &CensusLine::within), 0.875 * std::pow(0.95, 15));
        for (const ReplicateLines& lines : runs)
            QVERIFY(std::abs(lines[15].fst - (1 - lines[15].within / lines[15].diversity)) < 1e-9);
    }

    void labsThatShareDataAreIslands()
    {
        const auto runs =
            outcomeOf(modelRun(R"("kind":"categorical","size":20,"variants":8,"loop":{"data":"replace","labs":3},)"
                               R"("forces":{"exchange":0.1})",
                               20, 2000));
        IslandIdentities now{.within = 0.05, .between = 0}; // generation 1, by descent
        for (int t = 1; t < 20; ++t)
            now = nextIslandIdentities(now, {.copies = 20, .demes = 3, .migration = 0.1});
        const StructuredDiversity theory = islandDiversity(now, 3);
        verifyMean("I5 three labs, within", atGeneration(runs, 20, &CensusLine::within), 0.875 * theory.within);
        verifyMean("I5 three labs, all", atGeneration(runs, 20, &CensusLine::diversity), 0.875 * theory.total);
    }

    /// One lab has no structure: the columns say so, and nothing else.
    void oneLabIsItsOwnWhole()
    {
        for (const char* model : {R"("kind":"categorical","size":20,"variants":8)", R"("kind":"gaussian","size":20)",
                                  R"("kind":"mixture","size":20,"variants":2)",
                                  R"("kind":"regression","size":20,"regression":{"features":3,"noise":1})"}) {
            const auto runs = outcomeOf(modelRun(model, 5, 3));
            QCOMPARE(runs.size(), 3U);
            for (const ReplicateLines& lines : runs) {
                QCOMPARE(lines[5].within, lines[5].diversity);
                QCOMPARE(lines[5].fst, 0.0);
            }
        }
    }
};

OUTCROSS_TEST(TheoryModelsRunTest)
#include "theory_models_run_test.moc"
