#include "app/words/theory_words.h"

#include "app/shell/text_translation.h"
#include "app/words/population_state.h"
#include "engine/kinds/catalogue.h"
#include "engine/kinds/expectation_account.h"
#include "widgets/charts/kept_painter.h"
#include "widgets/style/number_format.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TheoryWords)
};

/// J_w and N_f get the index that the underscore stands for.
QString withIndices(const QString& html)
{
    static const QRegularExpression index(u"_([A-Za-z]+)"_s);
    return QString(html).replace(index, u"<sub>\\1</sub>"_s);
}

/// Letters are slanted, as in a book.
QString typesetFormula(const QString& formula)
{
    static const QRegularExpression letters(u"(?<![A-Za-z])([A-Za-zΘλφ])(?![A-Za-z])"_s);
    return withIndices(formula.toHtmlEscaped().replace(letters, u"<i>\\1</i>"_s));
}

/// In a sentence only the letters that it explains: "N_f = 3 females", "B, X: two copies".
QString typesetMeaning(const QString& sentence)
{
    static const QRegularExpression letters(u"(?<![A-Za-z])([A-Za-zΘλφ])(?=(?:_[A-Za-z]+)?(?: =|:|, [A-Z]))"_s);
    return withIndices(sentence.toHtmlEscaped().replace(letters, u"<i>\\1</i>"_s));
}

/// The first generation whose expectation is not exact. Rows from there on are not either: found by halving.
std::optional<std::size_t> brokenAt(const HistoryView& history)
{
    const auto isExact = [&](std::size_t generation) { return std::isfinite(history[generation].expectedKept); };
    if (history.empty() || isExact(history.size() - 1))
        return {};
    std::size_t low = 0;
    std::size_t high = history.size() - 1;
    while (low < high) {
        const std::size_t middle = (low + high) / 2;
        if (isExact(middle))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/// Empty where the expectation is exact.
QString brokenWords(const LineageSnapshot& shown, bool isKnown)
{
    if (!shown.noExpectation)
        return {};
    const QString why = translated(*shown.noExpectation);
    const auto from = brokenAt(shown.history);
    if (!isKnown)
        return Words::tr("There is no exact expectation: %1.").arg(why);
    if (!from || *from <= 1)
        return Words::tr("Not exact here: %1. Grey: what theory would expect if it were not so.").arg(why);
    return Words::tr("Not exact from generation %1 on: %2. Grey: what theory would expect if it were not so.")
        .arg(countText(static_cast<double>(*from)), why);
}

ExpectationAccount accountOf(const Snapshot& snapshot, Side side)
{
    const LineageSpec& spec = snapshot.document->lineages[side];
    PopulationNow now;
    if (hasIndividuals(natureOf(spec.kind))) {
        const PopulationState state = populationState(snapshot, side);
        now = {.individuals = std::max<std::int64_t>(state.born, 1),
               .demes = std::max(state.demes, 1),
               .equalFamilies = state.equalFamilies,
               .hasBank = state.bank > 0};
    }
    return expectationOf(spec, snapshot.lineages[side].conditions, now);
}

QString list(const std::vector<Text>& items)
{
    QString html = u"<ul style='margin:0 0 0 -22px'>"_s;
    for (const Text& item : items)
        html += u"<li>%1</li>"_s.arg(translated(item).toHtmlEscaped());
    return html + u"</ul>"_s;
}

} // namespace

QString theoryPage(const Snapshot& snapshot, Side side)
{
    const LineageSnapshot& shown = snapshot.lineages[side];
    const ExpectationAccount account = accountOf(snapshot, side);
    const QString name = side == Side::Left ? aiName() : populationName();
    QString html = u"<p><b>%1</b></p>"_s.arg(Words::tr("%1: what theory expects on average").arg(name).toHtmlEscaped());
    if (const QString broken = brokenWords(shown, account.isKnown()); !broken.isEmpty())
        html += u"<p><i>%1</i></p>"_s.arg(broken.toHtmlEscaped());
    if (!account.isKnown())
        return html;
    QStringList formulas;
    for (const Text& formula : account.formulas)
        formulas << u"<span style='font-size:large'>%1</span>"_s.arg(typesetFormula(translated(formula)));
    QStringList meanings{typesetMeaning(translated(account.quantity))};
    for (const Text& number : account.numbers)
        meanings << typesetMeaning(translated(number));
    html += u"<p>%1</p><p>%2</p><p>%3</p>"_s.arg(formulas.join(u"<br>"_s), meanings.join(u"<br>"_s),
                                                 Words::tr("It takes for granted that:").toHtmlEscaped()) +
            list(account.assumptions);
    QStringList sources;
    for (const std::string& source : account.sources)
        sources << QString::fromStdString(source);
    return html + u"<p><small>%1</small></p>"_s.arg(Words::tr("Source: %1").arg(sources.join(u"; "_s)).toHtmlEscaped());
}

} // namespace outcross
