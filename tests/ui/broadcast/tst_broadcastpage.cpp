// SPDX-License-Identifier: GPL-3.0-or-later
#include "broadcastpagescene.h"
#include "tests/ui/looks.h"
#include "ui/broadcast/broadcasttext.h"
#include "ui/broadcast/broadcastview.h"
#include "ui/broadcast/reportsaver.h"
#include "ui/theme/plaintooltip.h"

#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using namespace shoptalk::test;

/// The list of broadcasts, and one that is under way or over.
class TestBroadcastPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_scene = std::make_unique<BroadcastPageScene>(); }
    void cleanup() { m_scene.reset(); }
    void anEmptyListExplainsWhatBroadcastsAre();
    void aBroadcastIsPausedResumedAndStopped();
    void aDeletedBroadcastIsRestored_data();
    void aDeletedBroadcastIsRestored();
    void theReportIsSaved();
    void whyItIsPausedIsReported();
    void looksRight_data();
    void looksRight();
    void whatWhatsAppHoldsIsSaid();

private:
    std::unique_ptr<BroadcastPageScene> m_scene;
};

void TestBroadcastPage::anEmptyListExplainsWhatBroadcastsAre()
{
    QTRY_VERIFY(m_scene->child<QAbstractButton>(u"firstBroadcastButton"_s)->isVisible());
    m_scene->click(u"firstBroadcastButton"_s);
    QVERIFY(m_scene->child<QLineEdit>(u"broadcastName"_s)->isVisible());
}

void TestBroadcastPage::aBroadcastIsPausedResumedAndStopped()
{
    const BroadcastId id = m_scene->addBroadcast(offerBroadcast(), 12);
    m_scene->broadcasts->wake();
    m_scene->page->open(id);
    QTRY_VERIFY(m_scene->child<QAbstractButton>(u"pauseBroadcastButton"_s)->isVisible());
    m_scene->click(u"pauseBroadcastButton"_s);
    QTRY_COMPARE(m_scene->only().state, BroadcastState::Paused);
    QTRY_VERIFY(m_scene->child<QAbstractButton>(u"resumeBroadcastButton"_s)->isVisible());
    QVERIFY(m_scene->child<QLabel>(u"broadcastNotice"_s)->isVisible());
    m_scene->click(u"resumeBroadcastButton"_s);
    QTRY_COMPARE(m_scene->only().state, BroadcastState::Running);
    QTRY_VERIFY(m_scene->child<QAbstractButton>(u"pauseBroadcastButton"_s)->isVisible());
    m_scene->click(u"stopBroadcastButton"_s);
    m_scene->confirm(u"confirmStopBroadcastButton"_s);
    QTRY_COMPARE(m_scene->only().state, BroadcastState::Cancelled);
    QTRY_VERIFY(m_scene->child<QAbstractButton>(u"removeBroadcastButton"_s)->isVisible());
    QVERIFY(m_scene->store->reader().outbox.nextPerConversation(20)->isEmpty());
}

void TestBroadcastPage::aDeletedBroadcastIsRestored_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("with the button") << false;
    QTest::newRow("with Ctrl+Z") << true;
}

void TestBroadcastPage::aDeletedBroadcastIsRestored()
{
    QFETCH(const bool, byKey);
    Broadcast over = offerBroadcast();
    over.state = BroadcastState::Cancelled;
    const BroadcastId id = m_scene->addBroadcast(over, 2);
    m_scene->page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_scene->page.get()));
    m_scene->page->open(id);
    QTRY_VERIFY(m_scene->child<QAbstractButton>(u"removeBroadcastButton"_s)->isVisible());
    m_scene->click(u"removeBroadcastButton"_s);
    QTRY_VERIFY(m_scene->child<QWidget>(u"undoToast"_s)->isVisible());
    QVERIFY(m_scene->text(u"undoToastText"_s).contains(u"deleted"_s));
    QVERIFY(m_scene->store->reader().broadcasts.all()->isEmpty());
    QTRY_VERIFY(m_scene->child<QAbstractButton>(u"firstBroadcastButton"_s)->isVisible());
    if (byKey)
        QTest::keySequence(m_scene->page.get(), QKeySequence::Undo);
    else
        m_scene->click(u"undoButton"_s);
    QTRY_COMPARE(m_scene->store->reader().broadcasts.all()->size(), 1);
    QTRY_COMPARE(m_scene->text(u"undoToastText"_s), u"Restored."_s);
    QTRY_COMPARE(m_scene->child<QListWidget>(u"broadcastRows"_s)->count(), 1);
    m_scene->page->open(id);
    QTRY_COMPARE(m_scene->child<QTableView>(u"broadcastResults"_s)->model()->rowCount(), 2);
}

void TestBroadcastPage::theReportIsSaved()
{
    Broadcast over = offerBroadcast();
    over.state = BroadcastState::Cancelled;
    const BroadcastId id = m_scene->addBroadcast(over, 2);
    m_scene->page->open(id);
    QTRY_VERIFY(m_scene->child<QAbstractButton>(u"saveReportButton"_s)->isVisible());
    const QAbstractItemModel *results = m_scene->child<QTableView>(u"broadcastResults"_s)->model();
    QTRY_COMPARE(results->rowCount(), 2);
    const QModelIndex name = results->index(0, 0); // written by the customer: no markup
    QCOMPARE(name.data(Qt::ToolTipRole).toString(), plainToolTip(name.data().toString()));
    m_scene->child<QComboBox>(u"broadcastFilter"_s)->setCurrentIndex(3);
    QTRY_COMPARE(m_scene->child<QTableView>(u"broadcastResults"_s)->model()->rowCount(), 0);
    m_scene->click(u"saveReportButton"_s);
    auto *dialog = m_scene->child<QFileDialog>(u"broadcastReportDialog"_s);
    const QString path = m_scene->folder.filePath(u"report.csv"_s);
    dialog->selectFile(path);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray csv = file.readAll();
    QVERIFY(csv.startsWith("\xEF\xBB\xBFName,"));
    QVERIFY(csv.contains("Customer 1,+34600001001,Not sent yet"));
    QTRY_VERIFY(m_scene->text(u"broadcastNotice"_s).contains(u"report.csv"_s));
}

void TestBroadcastPage::whyItIsPausedIsReported()
{
    const BroadcastId id = m_scene->addBroadcast(offerBroadcast(), 2);
    const auto pause = [this, id](BroadcastPause why, int code) {
        m_scene->store->must([id, now = m_scene->clock.now()](StoreSession &session) {
            return session.broadcasts.setState(id, BroadcastState::Running, now);
        });
        m_scene->store->must([id, why, code](StoreSession &session) {
            const auto meta = code == 0 ? std::nullopt : std::optional(MetaCode{code});
            return session.broadcasts.pause(id, why, meta);
        });
    };
    m_scene->page->open(id);
    QStringList texts;
    for (const auto &[why, code] :
         {std::pair{BroadcastPause::Person, 0}, std::pair{BroadcastPause::Meta, 131042},
          std::pair{BroadcastPause::TemplateUnavailable, 0}, std::pair{BroadcastPause::SignIn, 0},
          std::pair{BroadcastPause::ManyFailures, 0}, std::pair{BroadcastPause::Restored, 0}}) {
        pause(why, code);
        QTRY_VERIFY(m_scene->child<QLabel>(u"broadcastNotice"_s)->isVisible()
                    && !texts.contains(m_scene->text(u"broadcastNotice"_s)));
        texts << m_scene->text(u"broadcastNotice"_s);
    }
}

void TestBroadcastPage::looksRight_data()
{
    addLooks(900, 480); // as narrow as the window gets
}

void TestBroadcastPage::looksRight()
{
    QFETCH(const Look, look);
    m_scene->theme->setMode(look.mode);
    m_scene->theme->setTextScale(look.scale);
    m_scene->page->setLayoutDirection(look.direction);
    m_scene->page->resize(look.width, 760);
    const QString ending = u'-' + QLatin1StringView(QTest::currentDataTag());
    const auto keep = [&](const QString &name) {
        // Lines that break make the page higher only after several rounds of its layouts.
        QString cut;
        const bool fits = support::waitUntil([&] { return (cut = cutOff(*m_scene->page)).isEmpty(); });
        keepPicture(m_scene->page->grab(), u"broadcast-"_s + name + ending);
        if (!fits)
            qWarning("%s: cut off: %s", qPrintable(name), qPrintable(cut));
        for (const QScrollArea *area : m_scene->page->findChildren<QScrollArea *>()) {
            if (area->isVisible() && area->widget()->width() > area->viewport()->width()) {
                qWarning("%s: wider than its scroll area", qPrintable(name));
                return false;
            }
        }
        return fits && m_scene->page->minimumSizeHint().width() <= look.width;
    };
    QVERIFY(keep(u"empty"_s));
    m_scene->addCustomers(4, true);
    m_scene->addCustomers(6, false);
    Label label;
    label.id = newId<LabelId>();
    label.name = u"Regulars"_s;
    m_scene->store->must([label](StoreSession &session) { return session.labels.add(label); });
    m_scene->click(u"firstBroadcastButton"_s);
    m_scene->chooseTemplate();
    QVERIFY(keep(u"message"_s));
    m_scene->click(u"broadcastNextButton"_s);
    QVERIFY(keep(u"people"_s));
    m_scene->click(u"broadcastNextButton"_s);
    QTRY_VERIFY(m_scene->text(u"broadcastPreviewPerson"_s).contains(u"Customer"_s));
    QVERIFY(keep(u"texts"_s));
    m_scene->click(u"broadcastNextButton"_s);
    m_scene->waitForCheck();
    QVERIFY(keep(u"check"_s));
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(m_scene->page.get(), Qt::Key_Escape);
    const BroadcastId id = m_scene->addBroadcast(offerBroadcast(), 8);
    m_scene->broadcasts->wake();
    QTRY_VERIFY(m_scene->store->reader().broadcasts.reports().progress(id)->queued > 2);
    for (int i = 0; i < 3; ++i) {
        m_scene->store->must([id, i](StoreSession &session) {
            return session.messages.setDelivery(messageIdOf(id, i),
                                                i == 2 ? Delivery::Failed : Delivery::Read,
                                                SendFailure{MetaCode{131026}, {}});
        });
    }
    QTRY_COMPARE(m_scene->child<QListWidget>(u"broadcastRows"_s)->count(), 2); // with the draft
    QVERIFY(keep(u"list"_s));
    m_scene->page->open(id);
    QTRY_VERIFY(m_scene->child<QLabel>(u"broadcastViewName"_s)->isVisible());
    QTRY_VERIFY(m_scene->text(u"broadcastProgress"_s).contains(u"not sent"_s));
    QTRY_VERIFY(m_scene->child<QTableView>(u"broadcastResults"_s)->model()->rowCount() > 0);
    QVERIFY(keep(u"view"_s));
}

void TestBroadcastPage::whatWhatsAppHoldsIsSaid()
{
    BroadcastResult result;
    result.outcome = BroadcastOutcome::Held;
    QCOMPARE(BroadcastText::result(result), u"Held: WhatsApp is checking it"_s);
    QVERIFY(reportCsv({result}).contains("Held: WhatsApp is checking it"));
    BroadcastProgress progress;
    progress.sent = 3;
    progress.held = 2;
    QCOMPARE(BroadcastText::progress(progress), u"5 of 5 sent, 2 held by WhatsApp"_s);
}

QTEST_MAIN(TestBroadcastPage)
#include "tst_broadcastpage.moc"
