// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/looks.h"
#include "workinbox.h"

#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;

/// Saved replies, which a slash offers in the composer.
class TestSavedReplies : public WorkInbox {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { close(); }
    void aSlashOffersSavedReplies();
    void escapeClosesTheRepliesAlone();
    void withoutSavedRepliesTheSettingsAreOffered();

private:
    QPlainTextEdit *composer() const { return m_page->findChild<QPlainTextEdit *>(u"composer"_s); }
    QWidget *replies() const { return m_page->findChild<QWidget *>(u"savedReplyList"_s); }
    QListWidget *replyRows() const { return m_page->findChild<QListWidget *>(u"savedReplies"_s); }
    void saveReply(const QString &name, const QString &text);
};

void TestSavedReplies::init()
{
    open();
    const StaffMember eva = QCoro::waitFor(m_staff->add(u"Eva"_s)).value();
    m_page->setScope({ConversationFilter::All, eva.id});
    m_page->goTo(m_shop->conversations.index(0).data(ConversationListModel::IdRole).value<ConversationId>());
    QVERIFY(composer()->hasFocus());
}

void TestSavedReplies::saveReply(const QString &name, const QString &text)
{
    QVERIFY(QCoro::waitFor(m_replies->save({{}, name, text})));
}

void TestSavedReplies::aSlashOffersSavedReplies()
{
    saveReply(u"opening hours"_s, u"Hello {name}, we are open from 9 to 6. {me}"_s);
    saveReply(u"/thanks"_s, u"Thank you!"_s);
    QTest::keyClicks(composer(), u"Hi /"_s);
    QTRY_VERIFY(replies()->isVisible());
    QCOMPARE(replyRows()->count(), 2);
    keepPicture(m_page->grab(), u"inbox-saved-replies"_s);
    QTest::keyClicks(composer(), u"open"_s); // also a word of the text would do
    QCOMPARE(replyRows()->count(), 1);
    QTest::keyClick(composer(), Qt::Key_Tab);
    QVERIFY(!replies()->isVisible());
    const QString name = displayName(m_shop->conversations.find(m_page->openConversation())->customer);
    QCOMPARE(composer()->toPlainText(), u"Hi Hello %1, we are open from 9 to 6. Eva"_s.arg(name));
    composer()->clear();
    QTest::keyClicks(composer(), u"/"_s);
    QTRY_VERIFY(replies()->isVisible());
    QTest::keyClick(composer(), Qt::Key_Down);
    QTest::keyClick(composer(), Qt::Key_Return); // it is not sent yet
    QCOMPARE(composer()->toPlainText(), u"Thank you!"_s);
}

void TestSavedReplies::escapeClosesTheRepliesAlone()
{
    saveReply(u"thanks"_s, u"Thank you!"_s);
    const ConversationId open = m_page->openConversation();
    QTest::keyClicks(composer(), u"/"_s);
    QTRY_VERIFY(replies()->isVisible());
    QTest::keyClick(composer(), Qt::Key_Escape);
    QVERIFY(!replies()->isVisible());
    QCOMPARE(m_page->openConversation(), open);
    QTest::keyClicks(composer(), u"th"_s); // it stays closed for this word
    QVERIFY(!replies()->isVisible());
}

void TestSavedReplies::withoutSavedRepliesTheSettingsAreOffered()
{
    QSignalSpy wanted(m_page.get(), &InboxPage::savedRepliesRequested);
    QTest::keyClicks(composer(), u"/"_s);
    QTRY_VERIFY(replies()->isVisible());
    QTest::keyClick(composer(), Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(composer()->toPlainText(), QString());
    QTest::keyClicks(composer(), u"and/or /etc"_s);
    QVERIFY(!replies()->isVisible());
}

QTEST_MAIN(TestSavedReplies)
#include "tst_savedreplies.moc"
