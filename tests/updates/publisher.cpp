// SPDX-License-Identifier: GPL-3.0-or-later
#include "publisher.h"

#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace shoptalk::test {

namespace {

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

Publisher::Publisher()
{
    run(u"openssl"_s, {u"genpkey"_s, u"-algorithm"_s, u"ed25519"_s, u"-out"_s, path(u"key.pem"_s)});
    m_publicKey =
        run(u"openssl"_s, {u"pkey"_s, u"-in"_s, path(u"key.pem"_s), u"-pubout"_s, u"-outform"_s, u"DER"_s})
            .right(32);
}

QByteArray Publisher::feed(int sequence, const QString &version, int validDays, const QByteArray &notes) const
{
    if (!write(path(u"notes"_s), notes))
        return {};
    return run(QStringLiteral(SHOPTALK_SIGN_FEED),
               {path(u"key.pem"_s), QString::number(sequence), version,
                u"https://downloads.example/shoptalk"_s, QString::number(validDays), path(u"notes"_s)});
}

QByteArray Publisher::signedText(const QByteArray &feed, const QByteArray &purpose) const
{
    if (!write(path(u"message"_s), purpose + feed))
        return {};
    const QByteArray signature = run(u"openssl"_s,
                                     {u"pkeyutl"_s, u"-sign"_s, u"-rawin"_s, u"-inkey"_s, path(u"key.pem"_s),
                                      u"-in"_s, path(u"message"_s)});
    return R"({"feed":")" + feed.toBase64() + R"(","signature":")" + signature.toBase64() + R"("})";
}

QByteArray Publisher::run(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(-1) || process.exitCode() != 0) {
        qWarning("%s: %s", qPrintable(program), process.readAllStandardError().constData());
        return {};
    }
    return process.readAllStandardOutput();
}

} // namespace shoptalk::test
