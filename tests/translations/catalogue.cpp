#include "tests/translations/catalogue.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

namespace outcross
{

namespace
{

void readTranslation(QXmlStreamReader& xml, Message& message)
{
    message.type = xml.attributes().value(QStringLiteral("type")).toString();
    if (!message.plural) {
        message.translations = {xml.readElementText()};
        return;
    }
    while (xml.readNextStartElement())
        message.translations += xml.readElementText(QXmlStreamReader::IncludeChildElements);
}

Message readMessage(QXmlStreamReader& xml, const QString& context)
{
    Message message;
    message.context = context;
    message.plural = xml.attributes().value(QStringLiteral("numerus")) == QStringLiteral("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QStringLiteral("source"))
            message.source = xml.readElementText();
        else if (xml.name() == QStringLiteral("translation"))
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

} // namespace

QString Message::name() const
{
    return QStringLiteral("%1: \"%2\"").arg(context, source);
}

bool Message::isEmpty() const
{
    return translations.isEmpty() || std::ranges::any_of(translations, &QString::isEmpty);
}

QList<Message> readCatalogue(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QStringLiteral("name"))
            context = xml.readElementText();
        else if (xml.name() == QStringLiteral("message"))
            messages += readMessage(xml, context);
    }
    return xml.hasError() ? QList<Message>{} : messages;
}

QStringList openValues(const QString& sentence)
{
    static const QRegularExpression pattern(QStringLiteral("%(L?[0-9]{1,2}|L?n)"));
    QStringList values;
    for (const auto& match : pattern.globalMatch(sentence))
        values += match.captured();
    values.sort();
    return values;
}

qsizetype accessKeyCount(const QString& sentence)
{
    static const QRegularExpression pattern(QStringLiteral("(?<!&)&(?=[^&\\s])"));
    qsizetype count = 0;
    for (auto matches = pattern.globalMatch(sentence); matches.hasNext(); matches.next())
        ++count;
    return count;
}

} // namespace outcross
