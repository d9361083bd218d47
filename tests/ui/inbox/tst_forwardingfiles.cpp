// SPDX-License-Identifier: GPL-3.0-or-later
#include "forwardingscene.h"
#include "tests/support/busyworkers.h"
#include "tests/ui/looks.h"

#include <QFile>
#include <QTest>
#include <QToolButton>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;

/// Forwarding messages with files, which may have to be downloaded first.
class TestForwardingFiles : public ForwardingScene {
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { close(); }
    void aFileIsUploadedAgain();
    void allAreStoredAlthoughTheConsoleLocks();
    void theDiskIsNotWaitedFor();
    void aFileThatIsComingIsWaitedFor();
    void aFileThatIsGoneIsSaid();
    void oneFileOfSeveralIsGone();
    void whatWhatsAppDoesNotTakeIsSaid();

private:
    void end(MediaStage stage);
};

void TestForwardingFiles::end(MediaStage stage)
{
    const auto store = [this, stage](StoreSession &session) {
        return session.mediaFiles.end(m_media, stage, MediaProblem::None);
    };
    QVERIFY(QCoro::waitFor(m_shop->store.write(store)));
    Q_EMIT m_downloads->changed(m_media);
}

void TestForwardingFiles::aFileIsUploadedAgain()
{
    addFile(MediaKind::Image, u"image/png"_s);
    arrive(somePicture());
    openDialog(lastRow());
    find(u"Pereira"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    button()->click();
    QTRY_VERIFY(toast().contains(u"João Pereira"_s));
    const Message sent = newestOf(u"João"_s);
    const auto media = std::get<MediaContent>(sent.content);
    QCOMPARE(media.kind, MediaKind::Image);
    QCOMPARE(media.caption, u"Look"_s);
    QVERIFY(media.id.isEmpty()); // Meta's id of the received file is good for no other message
    QFile copy(m_shop->outbox.localFileOf(sent.id));
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), somePicture());
}

/// The lock deletes the page, and waits until the outbox is idle.
void TestForwardingFiles::allAreStoredAlthoughTheConsoleLocks()
{
    addFile(MediaKind::Image, u"image/png"_s);
    arrive(somePicture());
    selectRows({lastRow(), 2, 0}); // two texts, which are stored first, and a file
    QTest::mouseClick(m_page->findChild<QToolButton *>(u"forwardSelected"_s), Qt::LeftButton);
    QTRY_VERIFY(dialog());
    find(u"Pereira"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    const ConversationId joao = named(u"João"_s).id;
    button()->click();
    m_page.reset();
    QVERIFY(m_shop->outbox.isSending());
    QTRY_VERIFY(!m_shop->outbox.isSending());
    const QList<Message> sent = m_shop->store.reader().messages.newest(joao, 3).value();
    QCOMPARE(m_shop->store.reader().outbox.count().value(), 3);
    QCOMPARE(std::get<MediaContent>(sent.at(2).content).caption, u"Look"_s);
}

void TestForwardingFiles::theDiskIsNotWaitedFor()
{
    addFile(MediaKind::Image, u"image/png"_s);
    arrive(somePicture());
    messages()->setFocus();
    messages()->setCurrentIndex(messages()->model()->index(lastRow(), 0));
    {
        const support::BusyWorkers blocked;
        QTest::keyClick(messages(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!dialog());
    }
    QTRY_VERIFY(dialog());
}

void TestForwardingFiles::aFileThatIsComingIsWaitedFor()
{
    addFile(MediaKind::Image, u"image/png"_s);
    openDialog(lastRow());
    find(u"Pereira"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QVERIFY(!button()->isEnabled());
    QVERIFY(text(u"forwardObstacle"_s).contains(u"downloaded"_s));
    end(MediaStage::Failed);
    QTRY_VERIFY(text(u"forwardObstacle"_s).contains(u"could not be downloaded"_s));
    QVERIFY(!button()->isEnabled());
    arrive(somePicture()); // it was tried again
    QTRY_VERIFY(button()->isEnabled());
    button()->click();
    QTRY_VERIFY(toast().contains(u"João Pereira"_s));
}

void TestForwardingFiles::aFileThatIsGoneIsSaid()
{
    addFile(MediaKind::Image, u"image/png"_s);
    end(MediaStage::Expired);
    messages()->setFocus();
    messages()->setCurrentIndex(messages()->model()->index(lastRow(), 0));
    QTest::keyClick(messages(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(toast().contains(u"not on this computer any more"_s));
    QVERIFY(!dialog());
}

void TestForwardingFiles::oneFileOfSeveralIsGone()
{
    addFile(MediaKind::Image, u"image/png"_s);
    end(MediaStage::Expired);
    selectRows({lastRow(), 0});
    QTest::mouseClick(m_page->findChild<QToolButton *>(u"forwardSelected"_s), Qt::LeftButton);
    QTRY_VERIFY(toast().contains(u"not on this computer any more"_s));
    QVERIFY(!dialog());
}

void TestForwardingFiles::whatWhatsAppDoesNotTakeIsSaid()
{
    addFile(MediaKind::Document, u"application/zip"_s);
    arrive("PK\x03\x04nothing more");
    openDialog(lastRow());
    find(u"Pereira"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QTRY_VERIFY(text(u"forwardObstacle"_s).contains(u"WhatsApp does not take"_s));
    QVERIFY(!button()->isEnabled());
}

QTEST_MAIN(TestForwardingFiles)
#include "tst_forwardingfiles.moc"
