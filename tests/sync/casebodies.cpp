// SPDX-License-Identifier: GPL-3.0-or-later
#include "casebodies.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QMessageAuthenticationCode>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace shoptalk::test {

namespace {

constexpr qint64 writtenAtS =
    1764331200; // the time stamp of most bodies; the latest one is an hour behind it

} // namespace

QString caseFolder()
{
    return QStringLiteral(SHOPTALK_SOURCE_DIR "/tests/contract/cases");
}

QString wamidOf(const QByteArray &name, const QByteArray &who)
{
    return u"wamid."_s + QString::fromLatin1(("\x1d\x06\x0b" + who + "\x15\x02" + "CASE" + name).toBase64());
}

QByteArray caseBody(const QString &name, std::chrono::seconds age)
{
    const QStringList files = QDir(caseFolder()).entryList({name + u"-*.json"_s});
    QFile file(QDir(caseFolder()).filePath(files.value(0)));
    if (files.size() != 1 || !file.open(QIODevice::ReadOnly))
        qFatal("no such case: %s", qPrintable(name));
    QString text = QString::fromLatin1(file.readAll()); // ASCII, all of it
    text.replace(u"106540352242922"_s, u"610000000000001"_s)
        .replace(u"102290129340398"_s, u"500000000000001"_s);
    static const QRegularExpression timeStamp(u"\\b17643[0-9]{5}\\b"_s);
    const qint64 shift = QDateTime::currentSecsSinceEpoch() - age.count() - writtenAtS;
    QString moved;
    qsizetype at = 0;
    for (auto each = timeStamp.globalMatch(text); each.hasNext();) {
        const QRegularExpressionMatch found = each.next();
        moved += QStringView(text).sliced(at, found.capturedStart() - at);
        moved += QString::number(found.captured().toLongLong() + shift);
        at = found.capturedEnd();
    }
    moved += QStringView(text).sliced(at);
    return moved.trimmed().toLatin1();
}

QNetworkRequest webhookRequest(const QUrl &relay, const QByteArray &body, const QString &appSecret)
{
    QNetworkRequest request(relay.resolved(QUrl(u"/webhooks/whatsapp"_s)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const QByteArray hash =
        QMessageAuthenticationCode::hash(body, appSecret.toUtf8(), QCryptographicHash::Sha256);
    request.setRawHeader("X-Hub-Signature-256", "sha256=" + hash.toHex());
    return request;
}

} // namespace shoptalk::test
