#include "app/session/trusted_lessons.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

const auto kTrustedKey = u"trustedLessons"_s;
constexpr qsizetype kMostRemembered = 200;

/// Says nothing of where somebody's files lie, and is as long for every path.
QString fingerprint(const OutsideRequest& request)
{
    const QString canonical = QFileInfo(request.scenario).canonicalFilePath();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QByteArray zero(1, '\0'); // is in no path
    hash.addData((canonical.isEmpty() ? QFileInfo(request.scenario).absoluteFilePath() : canonical).toUtf8() + zero);
    for (const OutsideData& data : request.data)
        hash.addData(QByteArray::fromStdString(data.leadsTo) + zero);
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

TrustedLessons::TrustedLessons(bool persistent) : m_persistent(persistent)
{
    if (m_persistent)
        m_always = QSettings().value(kTrustedKey).toStringList();
}

bool TrustedLessons::areTrusted(const OutsideRequest& request) const
{
    const QString print = fingerprint(request);
    return m_always.contains(print) || m_now.contains(print);
}

void TrustedLessons::trust(const OutsideRequest& request, Consent consent)
{
    if (consent == Consent::No || areTrusted(request))
        return;
    if (consent == Consent::Once)
        for (const OutsideData& data : request.data)
            m_once.append(QString::fromStdString(data.leadsTo));
    if (consent == Consent::Once || !m_persistent) {
        m_now.append(fingerprint(request));
        return;
    }
    m_always.append(fingerprint(request));
    if (m_always.size() > kMostRemembered)
        m_always.removeFirst();
    QSettings().setValue(kTrustedKey, m_always);
}

void TrustedLessons::trustSaved(const OutsideRequest& request)
{
    if (request.data.empty())
        return;
    const bool isHers = std::none_of(request.data.begin(), request.data.end(), [this](const OutsideData& data) {
        return m_once.contains(QString::fromStdString(data.leadsTo));
    });
    trust(request, isHers ? Consent::Always : Consent::Once);
}

} // namespace outcross
