// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/profilepictures.h"
#include "setupscene.h"

#include <QBuffer>
#include <QHash>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <qcoro/qcorotask.h>

using namespace shoptalk;
using namespace Qt::StringLiterals;

namespace {

const AccountId amelia(u"218000000000001"_s);

QByteArray answer(const QByteArray &type, const QByteArray &body)
{
    return "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Type: " + type
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray pngOf(const QSize &size, QColor colour)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray png;
    QBuffer out(&png);
    out.open(QIODevice::WriteOnly);
    image.save(&out, "PNG");
    return png;
}

/// Facebook's pictures come from other servers than its API. This is such a server; the test sets its
/// answers.
class PictureServer : public QTcpServer {
public:
    PictureServer()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::pendingConnectionAvailable, this, &PictureServer::welcome);
    }
    QString address(const QString &path) const
    {
        return u"http://127.0.0.1:%1%2"_s.arg(serverPort()).arg(path);
    }

    QHash<QString, QByteArray> answers; ///< By path; any other is 404.
    QList<QByteArray> requests;

private:
    void welcome()
    {
        QTcpSocket *socket = nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
            const QByteArray request = socket->peek(socket->bytesAvailable());
            if (!request.endsWith("\r\n\r\n"))
                return;
            requests << socket->readAll();
            const QString path = QString::fromLatin1(request.split(' ').value(1));
            socket->write(answers.value(path, "HTTP/1.1 404 Gone\r\nContent-Length: 0\r\n\r\n"));
            socket->disconnectFromHost();
        });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }
};

} // namespace

/// S4: the connected person is shown with a picture, which stays on this computer and is removed with the
/// account.
class TestProfilePictures : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void s4_comesWithTheLoginAndStaysWithoutANetwork();
    void s4_goesWithTheAccount();
    void s4_isASquareOfWhateverCame_data();
    void s4_isASquareOfWhateverCame();
    void s4_badPicturesLeaveTheInitials_data();
    void s4_badPicturesLeaveTheInitials();
    void s4_whatFailedIsFetchedOnceThereIsANetwork();

private:
    ProfilePictures &pictures() { return m_scene->pictures(); }
    /// A connected account whose picture has this address.
    bool connectAccount(const AccountId &id, const QString &pictureUrl);

    std::optional<test::SetupScene> m_scene;
    std::optional<PictureServer> m_server;
};

void TestProfilePictures::init()
{
    m_server.emplace();
    m_scene.emplace(u"corner-shop"_s);
    QVERIFY2(m_scene->begin(), qPrintable(m_scene->servers.problem()));
}

void TestProfilePictures::cleanup()
{
    m_scene.reset();
    m_server.reset();
}

bool TestProfilePictures::connectAccount(const AccountId &id, const QString &pictureUrl)
{
    FacebookAccount account;
    account.id = id;
    account.name = u"Somebody"_s;
    account.pictureUrl = pictureUrl;
    const auto save = [account](StoreSession &session) {
        return session.accounts.saveAccount(account, u"sealed"_s);
    };
    return QCoro::waitFor(m_scene->store->write(save)).has_value();
}

void TestProfilePictures::s4_comesWithTheLoginAndStaysWithoutANetwork()
{
    QCOMPARE(m_scene->pair(), test::noError);
    QCOMPARE(m_scene->signIn(), test::noError);
    QCOMPARE(m_scene->flow->state().account.id, amelia);
    QTRY_VERIFY(!pictures().of(amelia).isNull());
    const QImage shown = pictures().of(amelia);
    const QImage hers(QStringLiteral(SHOPTALK_SCENARIOS "/amelia-hartley.png"));
    QVERIFY(!hers.isNull());
    const auto middle = [](const QImage &image) { return image.pixelColor(image.rect().center()); };
    QVERIFY(qAbs(middle(shown).lightness() - middle(hers).lightness()) < 12);
    m_scene->servers.sandbox().stop();
    QVERIFY(m_scene->restart());
    QCOMPARE(pictures().of(amelia), shown);
}

void TestProfilePictures::s4_goesWithTheAccount()
{
    m_server->answers[u"/a.png"_s] = answer("image/png", pngOf({50, 50}, Qt::red));
    QVERIFY(connectAccount(amelia, m_server->address(u"/a.png"_s)));
    QTRY_VERIFY(!pictures().of(amelia).isNull());
    const auto forget = [](StoreSession &session) { return session.disconnects.disconnect(amelia); };
    QVERIFY(QCoro::waitFor(m_scene->store->write(forget)));
    QVERIFY(pictures().of(amelia).isNull());
    QVERIFY(connectAccount(amelia, QString())); // it does not come back with the row
    QVERIFY(pictures().of(amelia).isNull());
}

void TestProfilePictures::s4_isASquareOfWhateverCame_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("wide") << QSize(400, 100);
    QTest::newRow("high") << QSize(30, 200);
    QTest::newRow("tiny") << QSize(1, 1);
}

void TestProfilePictures::s4_isASquareOfWhateverCame()
{
    QFETCH(const QSize, size);
    m_server->answers[u"/a.png"_s] =
        "HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: /cdn/a.png\r\n\r\n";
    m_server->answers[u"/cdn/a.png"_s] = answer("image/png", pngOf(size, Qt::red));
    QVERIFY(connectAccount(amelia, m_server->address(u"/a.png"_s)));
    QTRY_VERIFY(!pictures().of(amelia).isNull());
    const QImage shown = pictures().of(amelia);
    QCOMPARE(shown.width(), shown.height());
    QCOMPARE(shown.pixelColor(0, 0), QColor(Qt::red));
    QCOMPARE(shown.pixelColor(shown.rect().bottomRight()), QColor(Qt::red));
    for (const QByteArray &request : std::as_const(m_server->requests))
        QVERIFY2(!request.toLower().contains("authorization"),
                 "a picture's server is no business of the token");
}

void TestProfilePictures::s4_badPicturesLeaveTheInitials_data()
{
    QTest::addColumn<QByteArray>("bad");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no picture") << answer("image/png", "<html>") << u"picture_unreadable"_s;
    QTest::newRow("empty") << answer("image/png", {}) << u"picture_unreadable"_s;
    QTest::newRow("cut off") << answer("image/png", pngOf({300, 300}, Qt::red).first(60))
                             << u"picture_unreadable"_s;
    QTest::newRow("unfolds to gigabytes")
        << answer("image/png", pngOf({4097, 1}, Qt::red)) << u"picture_unreadable"_s;
    QTest::newRow("larger than any") << answer("image/png", QByteArray(1024 * 1024 + 1, 'x'))
                                     << u"picture_too_large"_s;
    QTest::newRow("gone") << QByteArray("HTTP/1.1 403 Expired\r\nContent-Length: 0\r\n\r\n")
                          << u"picture_gone"_s;
}

void TestProfilePictures::s4_badPicturesLeaveTheInitials()
{
    QFETCH(const QByteArray, bad);
    QFETCH(const QString, reason);
    m_server->answers[u"/bad.png"_s] = bad;
    m_server->answers[u"/good.png"_s] = answer("image/png", pngOf({50, 50}, Qt::red));
    QTest::ignoreMessage(QtInfoMsg, QRegularExpression(u"no profile picture:.*%1"_s.arg(reason)));
    QVERIFY(connectAccount(amelia, m_server->address(u"/bad.png"_s)));
    QTRY_COMPARE(m_server->requests.size(), 1);
    const AccountId another(u"218000000000002"_s);
    QVERIFY(connectAccount(another, m_server->address(u"/good.png"_s)));
    QTRY_VERIFY(!pictures().of(another).isNull());
    QVERIFY(pictures().of(amelia).isNull());
    QCOMPARE(m_server->requests.size(), 2); // a bad one is not asked for again and again
}

void TestProfilePictures::s4_whatFailedIsFetchedOnceThereIsANetwork()
{
    QTest::ignoreMessage(QtInfoMsg, QRegularExpression(u"no profile picture:.*picture_gone"_s));
    QVERIFY(connectAccount(amelia, m_server->address(u"/a.png"_s)));
    QTRY_COMPARE(m_server->requests.size(), 1);
    m_server->answers[u"/a.png"_s] = answer("image/png", pngOf({50, 50}, Qt::red));
    pictures().fetchMissing();
    QTRY_VERIFY(!pictures().of(amelia).isNull());
}

QTEST_GUILESS_MAIN(TestProfilePictures)
#include "tst_profilepictures.moc"
