#include "widgets/sheets/model_kinds.h"

#include "engine/kinds/catalogue.h"

#include <QCoreApplication>

namespace outcross
{

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ModelKinds)
public:
    static QString said(const char* words) { return words != nullptr ? tr(words) : QString(); }

    static ModelKind kind(const KindRow& row)
    {
        return {std::string(row.id), said(row.words.name), said(row.words.sentence), row.input};
    }

    static QList<ModelData> data(const KindRow& row)
    {
        switch (row.input) {
        case ModelInput::None:
            return {};
        case ModelInput::Column: {
            QList<ModelData> all = tables();
            all.prepend({{}, said(row.words.madeUp), tr("Mean 0 and spread 1: the truth is known exactly.")});
            return all;
        }
        case ModelInput::Columns: {
            QList<ModelData> all = tables();
            all.prepend({{},
                         said(row.words.madeUp),
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
    QList<ModelKind> kinds;
    for (const KindRow& row : catalogue())
        if (row.nature == Nature::Model)
            kinds.append(Words::kind(row));
    return kinds;
}

ModelKind modelKind(const std::string& id)
{
    const KindRow* row = findKind(id);
    return row != nullptr ? Words::kind(*row) : ModelKind{id, {}, {}, ModelInput::None};
}

LineageSpec usualModel(const std::string& id)
{
    const KindRow* row = findKind(id);
    LineageSpec spec = row != nullptr ? row->usual : LineageSpec();
    spec.kind = id;
    return spec;
}

QList<ModelData> dataFor(const std::string& kind)
{
    const KindRow* row = findKind(kind);
    return row != nullptr ? Words::data(*row) : QList<ModelData>();
}

} // namespace outcross
