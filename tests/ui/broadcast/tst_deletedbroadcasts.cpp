// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/deletedbroadcasts.h"
#include "archive/erasureservice.h"
#include "broadcastpagescene.h"
#include "tests/ui/looks.h"
#include "ui/settings/deletedpage.h"
#include "ui/theme/dates.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace shoptalk;
using namespace Qt::StringLiterals;

/// What a person deleted on the page of broadcasts comes back on the page "Recently
/// deleted" of the settings.
class TestDeletedBroadcasts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aDeletedBroadcastComesBackAfterARestart();
    void aDeletedDraftComesBackAfterARestart();
    void theLastDeletedComesFirst();
    void aBroadcastWithoutANameIsSpokenOfAsOne();
    void looksRight_data() { test::addLooks(720, 432); }
    void looksRight();

private:
    /// Deletes a broadcast that has ended with the button on its page.
    void deleteBroadcast();
    void deleteDraft(const QString &name);
    /// The page that offers Undo goes, as at the end of the program, and that of the settings is shown.
    void startAgain();
    void showDeleted();
    QPushButton *button(const QString &name) const { return m_page->findChild<QPushButton *>(name); }
    QStringList texts() const; ///< What the page of the settings says.
    int broadcastRows() const { return m_scene->child<QListWidget>(u"broadcastRows"_s)->count(); }

    std::unique_ptr<test::BroadcastPageScene> m_scene;
    std::unique_ptr<ErasureService> m_erasure;
    std::unique_ptr<DeletedBroadcasts> m_deleted;
    std::unique_ptr<DeletedPage> m_page;
    BroadcastId m_id;
};

void TestDeletedBroadcasts::init()
{
    m_scene = std::make_unique<test::BroadcastPageScene>();
}

void TestDeletedBroadcasts::cleanup()
{
    m_page.reset();
    m_deleted.reset();
    m_erasure.reset();
    m_scene.reset();
}

void TestDeletedBroadcasts::deleteBroadcast()
{
    Broadcast over = test::offerBroadcast();
    over.state = BroadcastState::Cancelled;
    over.name = u"Easter offer"_s;
    m_id = m_scene->addBroadcast(over, 2);
    m_scene->page->open(m_id);
    QTRY_VERIFY(m_scene->child<QAbstractButton>(u"removeBroadcastButton"_s)->isVisible());
    m_scene->click(u"removeBroadcastButton"_s);
    QTRY_VERIFY(m_scene->store->reader().broadcasts.all()->isEmpty());
    QTRY_VERIFY(m_scene->child<QWidget>(u"undoToast"_s)->isVisible());
}

void TestDeletedBroadcasts::deleteDraft(const QString &name)
{
    m_scene->openEditorAtPeople();
    m_scene->click(u"broadcastBackButton"_s);
    m_scene->child<QLineEdit>(u"broadcastName"_s)->setText(name);
    m_scene->click(u"removeDraftButton"_s);
    QTRY_VERIFY(m_scene->store->reader().broadcasts.drafts().all()->isEmpty());
    QTRY_VERIFY(m_scene->child<QWidget>(u"undoToast"_s)->isVisible());
}

void TestDeletedBroadcasts::showDeleted()
{
    m_page.reset();
    m_erasure = std::make_unique<ErasureService>(**m_scene->store, m_scene->clock);
    m_deleted = std::make_unique<DeletedBroadcasts>(**m_scene->store);
    m_page = std::make_unique<DeletedPage>(*m_scene->theme, *m_erasure, *m_deleted);
    m_page->resize(720, 600);
    m_page->show();
    m_page->refresh();
}

void TestDeletedBroadcasts::startAgain()
{
    m_scene->openPageAgain(); // with it goes what Undo knew
    showDeleted();
}

QStringList TestDeletedBroadcasts::texts() const
{
    QStringList texts;
    for (const QLabel *label : m_page->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts << label->text();
    }
    return texts;
}

void TestDeletedBroadcasts::aDeletedBroadcastComesBackAfterARestart()
{
    deleteBroadcast();
    startAgain();
    QTRY_VERIFY(button(u"restoreBroadcastButton"_s) && button(u"restoreBroadcastButton"_s)->isVisible());
    const QDateTime purged = ErasureService::purgedAt(m_scene->clock.now());
    const QString shown = texts().join(u'\n');
    QVERIFY2(shown.contains(u"Easter offer"_s) && shown.contains(u"Broadcast to 2 "_s)
                 && shown.contains(Dates().date(purged)),
             qPrintable(shown));
    QCOMPARE(broadcastRows(), 0);
    button(u"restoreBroadcastButton"_s)->click();
    QTRY_VERIFY(m_page->findChild<QLabel *>(u"nothingDeleted"_s)->isVisible());
    QTRY_VERIFY(texts().join(u'\n').contains(u"is back in the list of broadcasts"_s));
    QTRY_COMPARE(broadcastRows(), 1); // which is shown at the same time
    m_scene->page->open(m_id);
    QTRY_COMPARE(m_scene->child<QTableView>(u"broadcastResults"_s)->model()->rowCount(), 2);
}

void TestDeletedBroadcasts::aDeletedDraftComesBackAfterARestart()
{
    deleteDraft(u"Winter"_s);
    startAgain();
    QTRY_VERIFY(button(u"restoreBroadcastButton"_s) && button(u"restoreBroadcastButton"_s)->isVisible());
    const QString shown = texts().join(u'\n');
    QVERIFY2(shown.contains(u"Winter"_s) && shown.contains(u"Draft of a broadcast."_s), qPrintable(shown));
    button(u"restoreBroadcastButton"_s)->click();
    QTRY_COMPARE(broadcastRows(), 1);
    QCOMPARE(m_scene->store->reader().broadcasts.drafts().all()->first().name, u"Winter"_s);
}

void TestDeletedBroadcasts::theLastDeletedComesFirst()
{
    const ConversationId ana = m_scene->store->talkTo(customerNamed(u"Ana"_s, u"34600000011"_s));
    ErasureService erasure(**m_scene->store, m_scene->clock);
    deleteDraft(u"Winter"_s);
    m_scene->clock.time = m_scene->clock.time.addSecs(60);
    QVERIFY(QCoro::waitFor(erasure.deleteConversations({ana})));
    m_scene->clock.time = m_scene->clock.time.addSecs(60);
    deleteBroadcast();
    showDeleted();
    QTRY_COMPARE(m_page->findChildren<QPushButton *>(u"restoreBroadcastButton"_s).size(), 2);
    QTRY_VERIFY(texts().join(u'\n').contains(u"Winter"_s));
    const QString shown = texts().join(u'\n');
    QVERIFY(shown.indexOf(u"Easter offer"_s) < shown.indexOf(u"Ana"_s));
    QVERIFY(shown.indexOf(u"Ana"_s) < shown.indexOf(u"Winter"_s));
}

void TestDeletedBroadcasts::aBroadcastWithoutANameIsSpokenOfAsOne()
{
    deleteDraft(u" "_s);
    showDeleted();
    QTRY_VERIFY(button(u"restoreBroadcastButton"_s));
    QCOMPARE(button(u"restoreBroadcastButton"_s)->accessibleName(),
             u"Restore the broadcast without a name"_s);
}

void TestDeletedBroadcasts::looksRight()
{
    QFETCH(const test::Look, look);
    deleteDraft(u"Openingstijden in de winter en tijdens de feestdagen"_s);
    deleteBroadcast();
    m_scene->theme->setMode(look.mode);
    m_scene->theme->setTextScale(look.scale);
    showDeleted();
    QTRY_COMPARE(m_page->findChildren<QPushButton *>(u"restoreBroadcastButton"_s).size(), 2);
    m_page->resize(look.width,
                   600); // buttons that do not fit side by side stand below each other from now on
    QCoreApplication::processEvents();
    QVERIFY(test::looksRight(*m_page, look, u"deletedbroadcasts"_s));
}

QTEST_MAIN(TestDeletedBroadcasts)
#include "tst_deletedbroadcasts.moc"
