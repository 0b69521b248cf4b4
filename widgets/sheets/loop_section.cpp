#include "widgets/sheets/model_section.h"

#include "engine/kinds/catalogue.h"
#include "widgets/style/number_format.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace outcross
{

namespace
{

constexpr std::int64_t kUsualArchive = 100;
constexpr double kLargestNoise = 10;
constexpr double kUsualExchange = 0.05;

/// What a generation is trained on.
class LoopSection : public ModelSection
{
    Q_DECLARE_TR_FUNCTIONS(LoopSection)
public:
    LoopSection();
    [[nodiscard]] bool isFor(const KindRow& kind) const override { return hasKey(kind.keys, "loop"); }
    void setSpec(const LineageSpec& spec) override;
    void write(LineageSpec& spec, const KindRow& kind) const override;

protected:
    void showFor(const LineageSpec& whole, const KindRow& kind) override;
    [[nodiscard]] QString summary(const LineageSpec& whole) const override;

private:
    [[nodiscard]] QList<ChoiceItem> loops(bool all) const;

    bool m_showsAll = true;
    ChoiceRow* m_data;
    NumberRow* m_window;
    NumberRow* m_archive;
    NumberRow* m_memory;
    QCheckBox* m_exact;
    NumberRow* m_labs;
    ChoiceRow* m_exchangeBy;
    NumberRow* m_exchange;
    NumberRow* m_noise;
};

LoopSection::LoopSection() : ModelSection(tr("Data loop"))
{
    m_data = new ChoiceRow(tr("Each generation is trained on"), loops(true));
    connect(m_data, &ChoiceRow::changed, this, [this] {
        if (m_data->value() == modelId(DataLoop::Augment) && m_archive->value() == 0)
            m_archive->setValue(static_cast<double>(kUsualArchive));
    });
    add(m_data);
    m_data->setObjectName(u"sheetLoop"_s);
    m_window = add(new NumberRow(tr("Generations kept"), tr("So many generations of items, the new ones among them."),
                                 ValueUnit::Count, 1, kMaximumWindow));
    m_archive = new NumberRow(tr("Archive of real items"),
                              tr("So many real items are frozen at the start, to be trained on again later; 0: none."),
                              ValueUnit::Count, 0, static_cast<double>(kMaximumSize));
    add(m_archive);
    m_archive->setObjectName(u"sheetArchive"_s);
    m_memory = add(new NumberRow(tr("Drawn from the archive"),
                                 tr("Share of each training set that is archived; the slider changes it later."),
                                 ValueUnit::Percent, 0, 1));
    m_exact = addCheck(tr("Exactly the expected shares"),
                       tr("Real, archived and invented items come in exactly their numbers instead of by chance."));
    m_labs = new NumberRow(tr("Labs"), tr("So many models side by side, each with a training set of its own."),
                           ValueUnit::Count, 1, kMaximumLabs);
    connect(m_labs, &NumberRow::changed, this, [this] {
        if (m_labs->count() > 1 && m_exchange->value() == 0)
            m_exchange->setValue(kUsualExchange);
    });
    add(m_labs);
    m_labs->setObjectName(u"sheetLabs"_s);
    m_exchangeBy = add(
        new ChoiceRow(tr("Labs share"),
                      {{tr("Data"), tr("An item may come from another lab's model, as migrants do between islands."),
                        modelId(LabExchange::Data)},
                       {tr("Their models"), tr("After the fit each model moves towards the mean of all labs' models."),
                        modelId(LabExchange::Merge)}}));
    m_exchange =
        add(new NumberRow(tr("How much they share"), tr("The slider changes it later."), ValueUnit::Percent, 0, 1));
    m_noise = add(new NumberRow(tr("Noise on what is trained on"),
                                tr("Spread of the noise added to every item, in spreads of the real data; 0: none."),
                                ValueUnit::Rate, 0, kLargestNoise));
}

QList<ChoiceItem> LoopSection::loops(bool all) const
{
    QList<ChoiceItem> items{
        {tr("New items alone"), tr("What the last model made replaces all that was before."),
         modelId(DataLoop::Replace)},
        {tr("All items so far"), tr("Every generation's items are added to the pile, and the real ones stay in it."),
         modelId(DataLoop::Accumulate)},
    };
    if (!all)
        return items;
    items += {{tr("A sample of all so far"), tr("As many as one generation has, drawn from the pile of all so far."),
               modelId(DataLoop::Subsample)},
              {tr("The last generations"), tr("Items of the last few generations; older ones are forgotten."),
               modelId(DataLoop::Window)},
              {tr("New items and real ones"),
               tr("A set of real items that is never replaced, the archive below, is added every time."),
               modelId(DataLoop::Augment)}};
    return items;
}

void LoopSection::setSpec(const LineageSpec& spec)
{
    const LoopSpec& loop = spec.learning.loop;
    m_data->setItems(loops(true));
    m_showsAll = true;
    m_data->setValue(modelId(loop.data));
    m_window->setValue(loop.window);
    m_archive->setValue(static_cast<double>(loop.archive));
    m_memory->setValue(spec.forces.memory);
    m_exact->setChecked(loop.exactShares);
    m_labs->setValue(loop.labs);
    m_exchangeBy->setValue(modelId(loop.exchange));
    m_exchange->setValue(spec.forces.exchange);
    m_noise->setValue(loop.noise);
}

void LoopSection::write(LineageSpec& spec, const KindRow& kind) const
{
    LoopSpec loop;
    loop.data = static_cast<DataLoop>(m_data->value());
    if (loop.data == DataLoop::Window)
        loop.window = m_window->count();
    const bool keeps = hasQuantity(kind, Quantity::Memory);
    if (keeps)
        loop.archive = static_cast<std::int64_t>(m_archive->value());
    loop.exactShares = m_exact->isChecked();
    if (hasKey(kind.parts, "labs")) {
        loop.labs = m_labs->count();
        if (loop.labs > 1)
            loop.exchange = static_cast<LabExchange>(m_exchangeBy->value());
    }
    if (hasKey(kind.parts, "noise"))
        loop.noise = m_noise->value();
    spec.learning.loop = loop;
    spec.forces.memory = loop.archive > 0 ? m_memory->value() : 0;
    spec.forces.exchange = loop.labs > 1 ? m_exchange->value() : 0;
}

void LoopSection::showFor(const LineageSpec& whole, const KindRow& kind)
{
    const LoopSpec& loop = whole.learning.loop;
    const bool all = kind.loops.empty();
    if (all != m_showsAll) {
        m_showsAll = all;
        m_data->setItems(loops(all));
    }
    m_window->setVisible(loop.data == DataLoop::Window);
    m_archive->setVisible(hasQuantity(kind, Quantity::Memory));
    m_memory->setVisible(loop.archive > 0);
    const bool labs = hasKey(kind.parts, "labs");
    m_labs->setVisible(labs);
    m_exchangeBy->setVisible(labs && loop.labs > 1);
    m_exchange->setVisible(labs && loop.labs > 1);
    m_noise->setVisible(hasKey(kind.parts, "noise"));
}

QString LoopSection::summary(const LineageSpec& whole) const
{
    QStringList parts{m_data->box()->currentText()};
    const LoopSpec& loop = whole.learning.loop;
    if (loop.archive > 0)
        parts.append(tr("archive of %1").arg(countText(static_cast<double>(loop.archive))));
    if (loop.labs > 1)
        parts.append(tr("%n labs", nullptr, loop.labs));
    return parts.join(u" · "_s);
}

} // namespace

ModelSection* makeLoopSection()
{
    return new LoopSection;
}

} // namespace outcross
