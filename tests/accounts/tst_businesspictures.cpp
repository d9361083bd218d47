// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/businesspictures.h"
#include "accounts/picturefile.h"
#include "graph/graphsender.h"
#include "graph/requests/resumableupload.h"
#include "setupscene.h"

#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shoptalk;

namespace {

template <class T>
QString reasonOf(const Result<T> &outcome)
{
    return outcome ? QString() : auditWord(outcome.error());
}

/// A gradient, so that the file has some kilobytes.
QByteArray somePicture()
{
    QImage image(640, 640, QImage::Format_RGB32);
    QPainter painter(&image);
    QConicalGradient colours(320, 320, 0);
    colours.setColorAt(0, Qt::yellow);
    colours.setColorAt(0.5, Qt::darkMagenta);
    colours.setColorAt(1, Qt::cyan);
    painter.fillRect(image.rect(), colours);
    painter.end();
    return QCoro::waitFor(cutPicture(image, image.rect())).value_or(QByteArray());
}

} // namespace

/// B13: the picture that customers see, against the real sandbox.
class TestBusinessPictures : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void b13_aPictureIsShownToCustomers();
    void b13_anInterruptedUploadGoesOnWhereItBrokeOff();
    void b13_whatArrivedIsNotSentAgainByTheNextTry();
    void b13_aLostAnswerIsAskedForAgain();
    void b13_anUploadThatMetaForgotBeginsAnew();
    void b13_anUploadIsCancelled_data();
    void b13_anUploadIsCancelled();
    void b13_eachRefusalHasItsReason_data();
    void b13_eachRefusalHasItsReason();
    void b13_theTokenGoesNowhereElse_data();
    void b13_theTokenGoesNowhereElse();
    void b13_withoutANetworkNothingIsLost();
    void b13_endingWhileAnUploadIsUnderWayIsSafe();

private:
    Result<void> change() { return QCoro::waitFor(m_pictures->change(m_upload, m_watch)); }
    /// Another try needs another watch.
    void watch();
    /// What a customer is shown.
    QImage shown() { return QCoro::waitFor(m_pictures->load(number)).value_or(QImage()); }
    int begun() { return m_scene->asked(u"/uploads"_s); }

    const PhoneNumberId number{u"610000000000002"_s};
    std::optional<test::SetupScene> m_scene;
    std::unique_ptr<BusinessPictures> m_pictures;
    std::shared_ptr<PictureUpload> m_upload;
    std::shared_ptr<TransferProgress> m_watch;
    QList<qint64> m_progress; ///< The progress that was reported.
};

void TestBusinessPictures::init()
{
    m_scene.emplace();
    QVERIFY2(m_scene->begin(), qPrintable(m_scene->servers.problem()));
    QCOMPARE(m_scene->connectEveryNumber(), test::noError);
    const NumberAccess access{*m_scene->store, m_scene->vault(), m_scene->graph()};
    m_pictures = std::make_unique<BusinessPictures>(access);
    m_upload = std::make_shared<PictureUpload>();
    m_upload->number = number;
    m_upload->jpeg = somePicture();
    QVERIFY(m_upload->jpeg.size() > 8000);
    watch();
}

void TestBusinessPictures::cleanup()
{
    m_pictures.reset();
    m_scene.reset();
}

void TestBusinessPictures::watch()
{
    m_progress.clear();
    m_watch = std::make_shared<TransferProgress>();
    connect(m_watch.get(), &TransferProgress::progressed, this, [this](qint64 arrived, qint64 total) {
        QCOMPARE(total, m_upload->jpeg.size());
        m_progress << arrived;
    });
}

void TestBusinessPictures::b13_aPictureIsShownToCustomers()
{
    const Result<QImage> none = QCoro::waitFor(m_pictures->load(number));
    QVERIFY(none);
    QVERIFY(none->isNull());
    bool isThere = false;
    connect(m_watch.get(), &TransferProgress::arrived, this, [&isThere] { isThere = true; });
    QVERIFY(change());
    QVERIFY(isThere);
    QCOMPARE(m_progress.first(), 0);
    QCOMPARE(m_progress.last(), m_upload->jpeg.size());
    QVERIFY(std::is_sorted(m_progress.begin(), m_progress.end()));
    QCOMPARE(shown(), QImage::fromData(m_upload->jpeg));
    const PhoneNumberId other(u"610000000000001"_s);
    QVERIFY(QCoro::waitFor(m_pictures->load(other))->isNull()); // each number has its own
}

void TestBusinessPictures::b13_anInterruptedUploadGoesOnWhereItBrokeOff()
{
    QVERIFY(m_scene->servers.setFault(u"upload_interrupted"_s, true, 2));
    QVERIFY(change());
    QCOMPARE(begun(), 1);
    QCOMPARE(shown(), QImage::fromData(m_upload->jpeg));
    const qint64 half = m_upload->jpeg.size() / 2;
    QVERIFY(m_progress.contains(half)); // what Meta said had arrived
    QVERIFY(m_progress.contains(half + (m_upload->jpeg.size() - half) / 2));
}

void TestBusinessPictures::b13_whatArrivedIsNotSentAgainByTheNextTry()
{
    QVERIFY(m_scene->servers.setFault(u"upload_interrupted"_s));
    const Result<void> broken = change();
    QCOMPARE(reasonOf(broken), u"answer_lost"_s);
    QVERIFY(!m_upload->isUploaded());
    QVERIFY(shown().isNull());
    QVERIFY(m_scene->servers.setFault(u"upload_interrupted"_s, false));
    watch();
    QVERIFY(change());
    QVERIFY(m_progress.first() >= m_upload->jpeg.size() - 2); // each time half of the rest had arrived
    QCOMPARE(begun(), 1);
    QCOMPARE(shown(), QImage::fromData(m_upload->jpeg));
}

void TestBusinessPictures::b13_aLostAnswerIsAskedForAgain()
{
    QVERIFY(m_scene->servers.setFault(u"upload_answer_lost"_s, true, 1));
    QVERIFY(change());
    QCOMPARE(begun(), 1);
    QCOMPARE(shown(), QImage::fromData(m_upload->jpeg));
}

void TestBusinessPictures::b13_anUploadThatMetaForgotBeginsAnew()
{
    QVERIFY(m_scene->servers.setFault(u"upload_interrupted"_s));
    QVERIFY(!change());
    QVERIFY(m_scene->servers.setFault(u"upload_interrupted"_s, false));
    QVERIFY(m_scene->letTimePass(std::chrono::hours(25)));
    watch();
    QVERIFY(change());
    QCOMPARE(begun(), 2);
    QCOMPARE(shown(), QImage::fromData(m_upload->jpeg));

    // The same with one that had arrived, but was not shown in time.
    QVERIFY(m_scene->letTimePass(std::chrono::hours(25)));
    watch();
    QCOMPARE(reasonOf(change()), u"meta_131009"_s);
    watch();
    QVERIFY(change());
    QCOMPARE(begun(), 3);
}

void TestBusinessPictures::b13_anUploadIsCancelled_data()
{
    QTest::addColumn<bool>("isUnderWay");
    QTest::newRow("before anything left") << false;
    QTest::newRow("while Meta is silent") << true;
}

void TestBusinessPictures::b13_anUploadIsCancelled()
{
    QFETCH(const bool, isUnderWay);
    connect(m_watch.get(), &TransferProgress::progressed, this,
            [this, isUnderWay](qint64 arrived, qint64 total) {
                if (arrived == (isUnderWay ? total : 0))
                    m_watch->cancel();
            });
    const Result<void> outcome = change();
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, Error::Kind::Cancelled);
    QVERIFY(shown().isNull());
    watch();
    QVERIFY(change());
    QCOMPARE(begun(), 1); // the same upload went on
    QCOMPARE(shown(), QImage::fromData(m_upload->jpeg));
}

void TestBusinessPictures::b13_eachRefusalHasItsReason_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("words");
    QTest::newRow("no role at the app")
        << u"upload_forbidden"_s << Error::Kind::Unauthorised << u"meta_10"_s << u"permission"_s;
    QTest::newRow("the picture") << u"picture_refused"_s << Error::Kind::Rejected << u"meta_131009"_s
                                 << u"commerce policy"_s;
    QTest::newRow("an expired sign-in")
        << u"expired_token"_s << Error::Kind::Unauthorised << u"meta_190_463"_s << u"expired"_s;
    QTest::newRow("too many calls") << u"rate_limit"_s << Error::Kind::RateLimited << u"meta_4"_s
                                    << u"limit"_s;
    QTest::newRow("a disturbance of Meta's")
        << u"server_error"_s << Error::Kind::Network << u"meta_2"_s << u"retry"_s;
}

void TestBusinessPictures::b13_eachRefusalHasItsReason()
{
    QFETCH(const QString, fault);
    QFETCH(const QString, words);
    QVERIFY(m_scene->servers.setFault(fault));
    const Result<void> refused = change();
    QVERIFY(!refused);
    QTEST(refused.error().kind, "kind");
    QTEST(auditWord(refused.error()), "reason");
    QVERIFY2(refused.error().detail.contains(words), qPrintable(refused.error().detail));
    QVERIFY(m_scene->servers.setFault(fault, false));
    m_scene->allowanceClock.pass(std::chrono::minutes(5));
    watch();
    QVERIFY(change());
    QCOMPARE(shown(), QImage::fromData(m_upload->jpeg));
}

void TestBusinessPictures::b13_theTokenGoesNowhereElse_data()
{
    QTest::addColumn<QString>("upload"); // as a server might name it
    QTest::newRow("another path") << u"me/permissions"_s;
    QTest::newRow("up and elsewhere") << u"upload:/../me/permissions"_s;
    QTest::newRow("another server") << u"//other.example/upload:a"_s;
    QTest::newRow("a fragment") << u"upload:a#b"_s;
    QTest::newRow("a second line") << u"upload:a\r\nHost: other.example"_s;
    QTest::newRow("nothing") << QString();
}

void TestBusinessPictures::b13_theTokenGoesNowhereElse()
{
    QFETCH(const QString, upload);
    const auto token = std::make_shared<const Secret>(QByteArray("EAAinvented"));
    const Result<qint64> outcome = QCoro::waitFor(m_scene->graph().send(token, FetchUploadOffset{upload}));
    QCOMPARE(reasonOf(outcome), u"upload_unknown"_s);
}

void TestBusinessPictures::b13_withoutANetworkNothingIsLost()
{
    m_scene->servers.sandbox().stop();
    const Result<void> outcome = change();
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, Error::Kind::Network);
    QCOMPARE(QCoro::waitFor(m_pictures->load(number)).error().kind, Error::Kind::Network);
}

void TestBusinessPictures::b13_endingWhileAnUploadIsUnderWayIsSafe()
{
    std::optional<Result<void>> outcome;
    QCoro::connect(m_pictures->change(m_upload, m_watch), this,
                   [&outcome](const Result<void> &ended) { outcome = ended; });
    connect(m_watch.get(), &TransferProgress::progressed, this, [this](qint64 arrived, qint64 total) {
        if (arrived == total)
            m_pictures.reset();
    });
    QTRY_VERIFY(outcome);
    QCOMPARE(outcome->error().kind, Error::Kind::Cancelled);
}

QTEST_GUILESS_MAIN(TestBusinessPictures)
#include "tst_businesspictures.moc"
