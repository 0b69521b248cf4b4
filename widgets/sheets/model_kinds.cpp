#include "widgets/sheets/model_kinds.h"

#include <QCoreApplication>

#include <algorithm>

namespace outcross
{

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ModelKinds)
public:
    static QList<ModelKind> kinds()
    {
        return {
            {"categorical", tr("Categories"), tr("Counts how often each thing occurs and draws by these shares."),
             ModelInput::None},
            {"gaussian", tr("One bell curve"), tr("Remembers nothing but the mean and the spread of its numbers."),
             ModelInput::Column},
            {"histogram", tr("Histogram"), tr("Sorts its numbers into ranges and draws from the ranges."),
             ModelInput::Column},
            {"mixture", tr("Several bell curves"),
             tr("Explains its points as a few round groups and draws from these."), ModelInput::Columns},
            {"kde", tr("Smoothed points"), tr("Remembers every point and draws near one of them."),
             ModelInput::Columns},
            {"adversarial", tr("Forger and judge"),
             tr("One network invents points, another tries to tell them from real ones; both learn."),
             ModelInput::Columns},
            {"autoencoder", tr("Image network"),
             tr("Squeezes small images into a few numbers and learns to draw them again from these."),
             ModelInput::Images},
            {"ngram", tr("Word counter"), tr("Counts which word follows which two words and writes by these counts."),
             ModelInput::Text},
            {"neural-text", tr("Writing network"),
             tr("A network that reads letter after letter and guesses what comes next."), ModelInput::Text},
            {"regression", tr("Regression"),
             tr("Draws the best straight line through labels that the model before it gave."), ModelInput::None},
        };
    }

    static QList<ModelData> data(const std::string& kind, ModelInput input)
    {
        switch (input) {
        case ModelInput::None:
            return {};
        case ModelInput::Column: {
            QList<ModelData> all = tables();
            all.prepend({{}, tr("A made-up bell curve"), tr("Mean 0 and spread 1: the truth is known exactly.")});
            return all;
        }
        case ModelInput::Columns: {
            QList<ModelData> all = tables();
            all.prepend({{},
                         kind == "mixture" ? tr("Made-up bell curves") : tr("Made-up groups"),
                         tr("Equal round groups on a grid or a ring: the truth is known exactly.")});
            return all;
        }
        case ModelInput::Images:
            return {{"optdigits", tr("Digits, 8 × 8"), tr("1797 handwritten digits of 13 people, 8 × 8 grey pixels.")},
                    {"mnist", tr("Digits, 28 × 28"), tr("2500 handwritten digits of many people; slower to learn.")}};
        case ModelInput::Text:
            return {{"austen_pride", tr("Pride and Prejudice"), tr("Jane Austen's novel of 1813, 681 KB of prose.")},
                    {"newton_opticks", tr("Opticks"), tr("Isaac Newton's book on light, 543 KB of prose.")}};
        }
        return {};
    }

private:
    static QList<ModelData> tables()
    {
        return {{"old_faithful", tr("Old Faithful"),
                 tr("272 eruptions of a geyser: how long each lasted and the wait for the next.")},
                {"penguins", tr("Penguins"), tr("342 penguins of three species, four measurements each.")},
                {"iris", tr("Irises"), tr("150 flowers of three species, four measurements each.")}};
    }
};

} // namespace

QList<ModelKind> modelKinds()
{
    return Words::kinds();
}

ModelKind modelKind(const std::string& id)
{
    const QList<ModelKind> kinds = modelKinds();
    const auto kind = std::find_if(kinds.begin(), kinds.end(), [&](const ModelKind& other) { return other.id == id; });
    return kind == kinds.end() ? ModelKind{id, {}, {}, ModelInput::None} : *kind;
}

LineageSpec usualModel(const std::string& id)
{
    LineageSpec spec;
    spec.kind = id;
    if (id == "gaussian") {
        spec.size = 100;
    } else if (id == "histogram") {
        spec.size = 500;
        spec.variants = 20;
    } else if (id == "mixture") {
        spec.size = 400;
        spec.variants = 8;
    } else if (id == "kde") {
        spec.size = 300;
        spec.variants = 8;
    } else if (id == "adversarial") {
        spec.size = 2000;
        spec.variants = 8;
        spec.learning.shape = ModeShape::Ring;
    } else if (id == "autoencoder") {
        spec.size = 1438; // all that is not held out of the small digits
        spec.data = "optdigits";
    } else if (id == "ngram") {
        spec.size = 20'000;
        spec.data = "austen_pride";
        // Kneser and Ney's smoothing spreads its chances so far that diversity rises: nothing for a first look.
        spec.learning.text.smoothing = TextSmoothing::WittenBell;
    } else if (id == "neural-text") {
        spec.size = 20'000;
        spec.data = "austen_pride";
        spec.learning.text.unit = TextUnit::Characters;
    } else if (id == "regression") {
        spec.size = 60;
    }
    return spec;
}

QList<ModelData> dataFor(const std::string& kind)
{
    return Words::data(kind, modelKind(kind).input);
}

} // namespace outcross
