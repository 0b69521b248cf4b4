#include "app/words/words_in_window.h"

#include "app/shell/text_translation.h"
#include "widgets/sheets/row_names.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStringList>

#include <string_view>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WordsInWindow)
};

QString lineageName(QStringView key)
{
    return key == u"ai" ? Words::tr("AI lineage") : Words::tr("Population");
}

/// What no sheet changes, or what its sheet calls by what it does rather than by its name.
QString forceName(QStringView lineage, const QString& key)
{
    if (key == u"forces.inflow")
        return QCoreApplication::translate("PhaseWords", "Inflow");
    if (key == u"forces.mutation")
        return QCoreApplication::translate("PhaseWords", "Novelty");
    if (key == u"forces.selection" && lineage == u"ai")
        return QCoreApplication::translate("PhaseWords", "Selection");
    return {};
}

/// Of one key of a lineage: as its sheet calls it; what no sheet has keeps the last part of the file's own word.
QString fieldName(QStringView lineage, const QString& key)
{
    const QString force = forceName(lineage, key);
    const QString known =
        force.isEmpty() ? rowName(lineage == u"ai" ? Side::Left : Side::Right, key.toStdString()) : force;
    return known.isEmpty() ? Words::tr("“%1”").arg(key.section(u'.', -1)) : known;
}

/// A part of a message that says where in a scenario file the fault lies, or in which file.
QString placeInWords(const QString& place)
{
    static const QRegularExpression ofLineage(u"^lineages\\.(ai|population)(?:\\.([A-Za-z.]+))?$"_s);
    static const QRegularExpression ofChange(u"^interventions\\[(\\d+)\\](?:\\..*?([A-Za-z]*))?$"_s);
    static const QRegularExpression ofMoment(u"^interventions \\(at (\\d+), (ai|population)\\)$"_s);
    if (const auto match = ofLineage.match(place); match.hasMatch()) {
        const QString name = lineageName(match.capturedView(1));
        return match.capturedView(2).isEmpty() ? name
                                               : name + u", "_s + fieldName(match.capturedView(1), match.captured(2));
    }
    if (const auto match = ofChange.match(place); match.hasMatch()) {
        const QString name = Words::tr("Change %1").arg(match.captured(1).toInt() + 1);
        return match.capturedView(2).isEmpty() ? name : name + u", "_s + Words::tr("“%1”").arg(match.captured(2));
    }
    if (const auto match = ofMoment.match(place); match.hasMatch())
        return Words::tr("%1, generation %2").arg(lineageName(match.capturedView(2)), match.captured(1));
    return place.startsWith(u'/') ? nameOfFile(place) : place;
}

std::string placesInWords(const std::string& places)
{
    QStringList words;
    for (const QString& place : QString::fromStdString(places).split(u": "_s, Qt::SkipEmptyParts))
        words.append(placeInWords(place));
    return words.join(u": "_s).toStdString();
}

} // namespace

QString nameOfFile(const QString& path)
{
    const QString name = QFileInfo(QDir::cleanPath(path)).fileName();
    return name.isEmpty() ? path : name;
}

QString withNameOnly(QString sentence, const QString& path)
{
    return path.isEmpty() ? sentence : sentence.replace(path, nameOfFile(path));
}

QString wordsInWindow(const Text& text)
{
    Text words = text;
    words.where = placesInWords(text.where);
    if (!words.values.empty() && words.values.front().starts_with('/'))
        words.values.front() = nameOfFile(QString::fromStdString(words.values.front())).toStdString();
    if (words.values.size() > 1 && std::string_view(words.pattern).starts_with("%1: %2: "))
        words.values[1] = placesInWords(words.values[1]);
    QString sentence = translated(words);
    while (sentence.startsWith(u": "_s)) // a document that has no file
        sentence.remove(0, 2);
    return sentence;
}

} // namespace outcross
