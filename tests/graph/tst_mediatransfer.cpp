// SPDX-License-Identifier: GPL-3.0-or-later
#include "bareserver.h"
#include "graph/graphsender.h"
#include "graph/requests/media.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <qcoro/qcorotask.h>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using shoptalk::support::BareServer;
using shoptalk::support::bodyOf;

namespace {

SharedSecret inventedToken()
{
    return std::make_shared<const Secret>(QByteArray("EAAInventedToken"));
}

/// An answer that is a file of `type`, or a part of it.
QByteArray fileAnswer(const QByteArray &bytes, const QByteArray &type = "image/jpeg",
                      const QByteArray &status = "200 OK", const QByteArray &headers = {})
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\n" + headers
        + "Content-Length: " + QByteArray::number(bytes.size()) + "\r\n\r\n" + bytes;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestMediaTransfer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void anUploadIsAWholeForm();
    void aFileThatCannotBeReadIsReported();
    void aLostUploadIsSentOnce();
    void anUploadEndsWhenThePersonSaysSo();
    void anAddressIsRead_data();
    void anAddressIsRead();
    void anIdLeadsNowhereElse();
    void theTokenGoesToMetaAlone_data();
    void theTokenGoesToMetaAlone();
    void aDownloadComesToItsPlace();
    void aSizeThatMetaDoesNotSayIsInTheAnswer();
    void aBrokenDownloadContinues();
    void aServerThatCannotContinueBeginsAgain();
    void anotherHostIsNotAsked();
    void aTypeMayBeNamedDifferently_data();
    void aTypeMayBeNamedDifferently();
    void whatIsNotTheFileIsRefused_data();
    void whatIsNotTheFileIsRefused();
    void anAddressThatHasEndedIsReported();

private:
    QString pathOf(const QString &name) const { return m_folder->filePath(name); }
    DownloadMedia downloadFrom(const BareServer &server, qint64 bytes) const
    {
        DownloadMedia download;
        download.address.url = server.url().resolved(QUrl(u"/media/1"_s));
        download.address.mimeType = "image/jpeg";
        download.address.bytes = bytes;
        download.path = pathOf(u"photo"_s);
        return download;
    }
    static Result<void> fetch(const BareServer &server, const DownloadMedia &download,
                              const std::shared_ptr<TransferProgress> &progress = {})
    {
        QNetworkAccessManager network;
        GraphSender sender(network, server.url(), u"v26.0"_s);
        return QCoro::waitFor(sender.download(inventedToken(), download, progress));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestMediaTransfer::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestMediaTransfer::cleanup()
{
    m_folder.reset();
}

void TestMediaTransfer::anUploadIsAWholeForm()
{
    BareServer server([](QTcpSocket &socket) { socket.write(support::answer(R"({"id":"1300"})")); });
    const QByteArray bytes = QByteArray(300'000, 'x') + "end";
    QFile file(pathOf(u"secret name.jpg"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    QNetworkAccessManager network;
    GraphSender sender(network, server.url(), u"v26.0"_s);
    const auto progress = std::make_shared<TransferProgress>();
    const QSignalSpy progressed(progress.get(), &TransferProgress::progressed);
    const UploadMedia upload{PhoneNumberId(u"106"_s), file.fileName(), u"photo \"1\".jpg"_s, "image/jpeg"};
    const auto id = QCoro::waitFor(sender.send(inventedToken(), upload, progress));
    QCOMPARE(id, Result<QString>(u"1300"_s));
    QCOMPARE(server.requests().size(), 1);
    const QByteArray request = server.requests().first();
    QVERIFY(request.startsWith("POST /v26.0/106/media HTTP/1.1\r\n"));
    QVERIFY(request.contains("Authorization: Bearer EAAInventedToken\r\n"));
    const qsizetype at = request.indexOf("boundary=") + 9;
    const QByteArray boundary = request.mid(at, request.indexOf("\r\n", at) - at);
    QCOMPARE(bodyOf(request),
             "--" + boundary
                 + "\r\nContent-Disposition: form-data; name=\"messaging_product\"\r\n\r\nwhatsapp\r\n" + "--"
                 + boundary + "\r\nContent-Disposition: form-data; name=\"type\"\r\n\r\nimage/jpeg\r\n" + "--"
                 + boundary
                 + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"photo %221%22.jpg\"\r\n"
                   "Content-Type: image/jpeg\r\n\r\n"
                 + bytes + "\r\n--" + boundary + "--\r\n");
    QVERIFY(!request.contains("secret name"));
    QTRY_COMPARE(progressed.last(), (QVariantList{qint64(bytes.size()), qint64(bytes.size())}));
}

void TestMediaTransfer::aFileThatCannotBeReadIsReported()
{
    BareServer server([](QTcpSocket &) {});
    QNetworkAccessManager network;
    GraphSender sender(network, server.url(), u"v26.0"_s);
    const UploadMedia upload{PhoneNumberId(u"106"_s), pathOf(u"nothing"_s), u"a.jpg"_s, "image/jpeg"};
    const auto id = QCoro::waitFor(sender.send(inventedToken(), upload));
    QVERIFY(!id);
    QCOMPARE(id.error().kind, Error::Kind::Storage);
    QCOMPARE(id.error().reason, Reason::DiskError);
    QVERIFY(server.requests().isEmpty());
}

void TestMediaTransfer::aLostUploadIsSentOnce()
{
    BareServer server([](QTcpSocket &socket) { socket.disconnectFromHost(); });
    QFile file(pathOf(u"a.jpg"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("JFIF") == 4);
    file.close();
    QNetworkAccessManager network;
    GraphSender sender(network, server.url(), u"v26.0"_s);
    const UploadMedia upload{PhoneNumberId(u"106"_s), file.fileName(), u"a.jpg"_s, "image/jpeg"};
    const auto id = QCoro::waitFor(sender.send(inventedToken(), upload));
    QVERIFY(!id);
    QCOMPARE(id.error().reason, Reason::AnswerLost);
    QCOMPARE(server.requests().size(), 1);
}

void TestMediaTransfer::anUploadEndsWhenThePersonSaysSo()
{
    BareServer server([](QTcpSocket &) {});
    QFile file(pathOf(u"a.jpg"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("JFIF") == 4);
    file.close();
    QNetworkAccessManager network;
    GraphSender sender(network, server.url(), u"v26.0"_s);
    const auto progress = std::make_shared<TransferProgress>();
    const UploadMedia upload{PhoneNumberId(u"106"_s), file.fileName(), u"a.jpg"_s, "image/jpeg"};
    std::optional<Result<QString>> id;
    QCoro::connect(sender.send(inventedToken(), upload, progress), this,
                   [&id](Result<QString> outcome) { id = std::move(outcome); });
    QTRY_COMPARE(server.requests().size(), 1);
    QVERIFY(!id);
    progress->cancel();
    QTRY_VERIFY(id.has_value());
    QCOMPARE(id->error().kind, Error::Kind::Cancelled);
}

void TestMediaTransfer::anAddressIsRead_data()
{
    QTest::addColumn<QString>("hash");
    QTest::addColumn<QJsonValue>("size");
    QTest::addColumn<bool>("hasHash");
    const QByteArray hash = QCryptographicHash::hash("x", QCryptographicHash::Sha256);
    QTest::newRow("hexadecimal") << QString::fromLatin1(hash.toHex()) << QJsonValue(7) << true;
    QTest::newRow("base64, size as text")
        << QString::fromLatin1(hash.toBase64()) << QJsonValue(u"7"_s) << true;
    QTest::newRow("no hash") << QString() << QJsonValue(7) << false;
    QTest::newRow("half a hash") << QString::fromLatin1(hash.toHex().left(32)) << QJsonValue(7) << false;
}

void TestMediaTransfer::anAddressIsRead()
{
    QFETCH(const QString, hash);
    QFETCH(const QJsonValue, size);
    QFETCH(const bool, hasHash);
    const FetchMediaAddress request{u"1300"_s, PhoneNumberId(u"106"_s)};
    const GraphCall call = *request.call();
    QCOMPARE(call.path, u"1300"_s);
    QCOMPARE(call.query.toString(), u"phone_number_id=106"_s);
    const auto address = request.answerIn(QJsonObject{{u"url"_s, u"https://lookaside.fbsbx.com/m?x=1"_s},
                                                      {u"mime_type"_s, u"audio/ogg; codecs=opus"_s},
                                                      {u"sha256"_s, hash},
                                                      {u"file_size"_s, size}});
    QVERIFY(address);
    QCOMPARE(address->url, QUrl(u"https://lookaside.fbsbx.com/m?x=1"_s));
    QCOMPARE(address->mimeType, "audio/ogg");
    QCOMPARE(address->bytes, 7);
    QCOMPARE(address->sha256,
             hasHash ? QCryptographicHash::hash("x", QCryptographicHash::Sha256) : QByteArray());
    QCOMPARE(request.answerIn(QJsonObject()).error().reason, Reason::AnswerIncomplete);
}

void TestMediaTransfer::anIdLeadsNowhereElse()
{
    for (const QString &id : {u""_s, u"me/permissions"_s, u".."_s, u"1?x"_s, u"1\n"_s}) {
        QVERIFY2(!(FetchMediaAddress{id, {}}.call()), qUtf8Printable(id));
        QVERIFY2(!(DeleteMedia{id, {}}.call()), qUtf8Printable(id));
    }
    const GraphCall call = *DeleteMedia{u"1300"_s, PhoneNumberId(u"106"_s)}.call();
    QCOMPARE(call.method, GraphCall::Method::Delete);
    QCOMPARE(call.path, u"1300"_s);
    QCOMPARE(call.query.toString(), u"phone_number_id=106"_s);
}

void TestMediaTransfer::theTokenGoesToMetaAlone_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<bool>("mayHave");
    QTest::newRow("Meta's media host") << QUrl(u"https://lookaside.fbsbx.com/m"_s) << true;
    QTest::newRow("Meta's CDN") << QUrl(u"https://scontent.xx.fbcdn.net/m"_s) << true;
    QTest::newRow("the configured server") << QUrl(u"http://127.0.0.1:8080/m"_s) << true;
    QTest::newRow("its other port") << QUrl(u"http://127.0.0.1:8081/m"_s) << false;
    QTest::newRow("unencrypted") << QUrl(u"http://lookaside.fbsbx.com/m"_s) << false;
    QTest::newRow("another port of Meta's") << QUrl(u"https://lookaside.fbsbx.com:8443/m"_s) << false;
    QTest::newRow("a host that ends like it") << QUrl(u"https://evilfbsbx.com/m"_s) << false;
    QTest::newRow("a host that begins like it")
        << QUrl(u"https://lookaside.fbsbx.com.evil.example"_s) << false;
    QTest::newRow("a user name like it") << QUrl(u"https://a.fbsbx.com@evil.example/m"_s) << false;
    QTest::newRow("a user at Meta") << QUrl(u"https://user@lookaside.fbsbx.com/m"_s) << false;
    QTest::newRow("a file") << QUrl(u"file:///etc/passwd"_s) << false;
}

void TestMediaTransfer::theTokenGoesToMetaAlone()
{
    QFETCH(const QUrl, url);
    QTEST(mayHaveToken(url, QUrl(u"http://127.0.0.1:8080"_s)), "mayHave");
}

void TestMediaTransfer::aDownloadComesToItsPlace()
{
    const QByteArray bytes(200'000, 'x');
    BareServer server([&](QTcpSocket &socket) { socket.write(fileAnswer(bytes)); });
    const auto progress = std::make_shared<TransferProgress>();
    const QSignalSpy progressed(progress.get(), &TransferProgress::progressed);
    const DownloadMedia download = downloadFrom(server, bytes.size());
    QVERIFY(fetch(server, download, progress));
    QCOMPARE(contentOf(download.path), bytes);
    QVERIFY(!QFile::exists(download.partPath()));
    QVERIFY(server.requests().first().startsWith("GET /media/1 HTTP/1.1\r\n"));
    QVERIFY(server.requests().first().contains("Authorization: Bearer EAAInventedToken\r\n"));
    QVERIFY(!server.requests().first().contains("Range:"));
    QCOMPARE(progressed.last().last().toLongLong(), bytes.size());
}

void TestMediaTransfer::aSizeThatMetaDoesNotSayIsInTheAnswer()
{
    BareServer server([](QTcpSocket &socket) {
        socket.write(
            fileAnswer("456789", "image/jpeg", "206 Partial Content", "Content-Range: bytes 4-9/10\r\n"));
    });
    const DownloadMedia download = downloadFrom(server, -1);
    QFile part(download.partPath());
    QVERIFY(part.open(QIODevice::WriteOnly) && part.write("0123") == 4);
    part.close();
    const auto progress = std::make_shared<TransferProgress>();
    const QSignalSpy progressed(progress.get(), &TransferProgress::progressed);
    QVERIFY(fetch(server, download, progress));
    QCOMPARE(contentOf(download.path), "0123456789");
    QCOMPARE(progressed.last(), (QVariantList{qint64(10), qint64(10)}));
}

void TestMediaTransfer::aBrokenDownloadContinues()
{
    bool isFirst = true;
    BareServer server([&isFirst](QTcpSocket &socket) {
        if (std::exchange(isFirst, false)) {
            socket.write("HTTP/1.1 200 OK\r\nContent-Type: image/jpeg\r\nContent-Length: 10\r\n\r\n0123");
            socket.disconnectFromHost();
            return;
        }
        socket.write(
            fileAnswer("456789", "image/jpeg", "206 Partial Content", "Content-Range: bytes 4-9/10\r\n"));
    });
    const DownloadMedia download = downloadFrom(server, 10);
    const Result<void> broken = fetch(server, download);
    QVERIFY(!broken);
    QCOMPARE(broken.error().kind, Error::Kind::Network);
    QCOMPARE(contentOf(download.partPath()), "0123");
    QVERIFY(!QFile::exists(download.path));
    QVERIFY(fetch(server, download));
    QVERIFY(server.requests().last().contains("Range: bytes=4-\r\n"));
    QCOMPARE(contentOf(download.path), "0123456789");
}

void TestMediaTransfer::aServerThatCannotContinueBeginsAgain()
{
    BareServer server([](QTcpSocket &socket) { socket.write(fileAnswer("abcdefghij")); });
    const DownloadMedia download = downloadFrom(server, 10);
    QFile part(download.partPath());
    QVERIFY(part.open(QIODevice::WriteOnly) && part.write("0123") == 4);
    part.close();
    QVERIFY(fetch(server, download));
    QCOMPARE(contentOf(download.path), "abcdefghij");
}

void TestMediaTransfer::anotherHostIsNotAsked()
{
    BareServer base([](QTcpSocket &) {});
    BareServer other([](QTcpSocket &socket) { socket.write(fileAnswer("x")); });
    const Result<void> refused = fetch(base, downloadFrom(other, 1));
    QVERIFY(!refused);
    QCOMPARE(refused.error().reason, Reason::GraphAddressInsecure);
    QVERIFY(other.requests().isEmpty());
}

void TestMediaTransfer::aTypeMayBeNamedDifferently_data()
{
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<bool>("isTaken");
    const auto row = [](const char *name, const QByteArray &type, const QByteArray &expected, bool isTaken) {
        QTest::newRow(name) << type << expected << isTaken;
    };
    row("the same", "image/jpeg", "image/jpeg", true);
    row("with parameters", "audio/ogg; codecs=opus", "audio/ogg", true);
    row("in capitals", "Image/JPEG", "image/jpeg", true);
    row("an older name", "image/jpg", "image/jpeg", true);
    row("the server names none", "", "application/pdf", true);
    row("the server knows none", "application/octet-stream", "application/pdf", true);
    row("the server of a cloud", "binary/octet-stream", "audio/ogg", true);
    row("the webhook named none", "application/pdf", "", true);
    row("the phone knew none", "image/png", "application/octet-stream", true);
    row("a page", "text/html; charset=utf-8", "text/plain", false);
    row("a page instead of anything", "text/html", "", false);
    row("an error of Meta's", "application/json", "application/pdf", false);
    row("a page that the customer sent", "text/html", "text/html", true);
    row("a video instead of a picture", "video/mp4", "image/jpeg", false);
}

void TestMediaTransfer::aTypeMayBeNamedDifferently()
{
    QFETCH(const QByteArray, contentType);
    QFETCH(const QByteArray, expected);
    QTEST(isExpectedType(contentType, expected), "isTaken");
}

void TestMediaTransfer::whatIsNotTheFileIsRefused_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Reason>("reason");
    QTest::newRow("a page") << fileAnswer("<html>", "text/html") << Reason::AnswerIncomplete;
    QTest::newRow("another type") << fileAnswer("0123456789", "video/mp4") << Reason::AnswerIncomplete;
    QTest::newRow("too short") << fileAnswer("01234") << Reason::AnswerIncomplete;
    QTest::newRow("too long") << fileAnswer(QByteArray(50, 'x')) << Reason::AnswerTooLarge;
    QTest::newRow("a redirect") << fileAnswer({}, "image/jpeg", "302 Found", "Location: /elsewhere\r\n")
                                << Reason::HttpStatus;
}

void TestMediaTransfer::whatIsNotTheFileIsRefused()
{
    QFETCH(const QByteArray, answer);
    BareServer server([&answer](QTcpSocket &socket) { socket.write(answer); });
    DownloadMedia download = downloadFrom(server, 10);
    download.maxBytes = 20;
    const Result<void> fetched = fetch(server, download);
    QVERIFY(!fetched);
    QTEST(fetched.error().reason, "reason");
    QVERIFY(!QFile::exists(download.path));
    QCOMPARE(server.requests().size(), 1);
}

void TestMediaTransfer::anAddressThatHasEndedIsReported()
{
    BareServer server([](QTcpSocket &socket) { socket.write(support::answer({}, "404 Not Found")); });
    const Result<void> fetched = fetch(server, downloadFrom(server, 10));
    QVERIFY(!fetched);
    QCOMPARE(fetched.error().kind, Error::Kind::Rejected);
    QCOMPARE(fetched.error().detail, u"404"_s);
}

QTEST_GUILESS_MAIN(TestMediaTransfer)
#include "tst_mediatransfer.moc"
