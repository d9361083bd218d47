// SPDX-License-Identifier: GPL-3.0-or-later
#include "workday.h"

#include <QDirIterator>
#include <QTest>

using namespace shoptalk;
using namespace shoptalk::e2e;
using namespace Qt::StringLiterals;

/// What a shop assistant does with conversations besides writing, to the end of the day: one window, by mouse
/// and keyboard. The steps build on each other.
class TestWorkdayInbox : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aConversationGetsALabel();
    void aConversationIsAssigned();
    void aNoteIsLeftForTheTeam();
    void aReminderIsSet();
    void aSearchLeadsToAMessage();
    void archivingIsUndone();
    void aConversationIsMarkedAsUnread();
    void aTemplateReachesWhoWroteLongAgo();
    void aConversationIsExported();
    void theDashboardIsLookedAt();
    void lockedAndUnlockedTheDayGoesOn();
    void cleanupTestCase() { m_day.reset(); }

private:
    driver::Application &window() { return m_day->window(); }

    std::unique_ptr<Workday> m_day;
};

void TestWorkdayInbox::initTestCase()
{
    m_day = std::make_unique<Workday>();
    VERIFY_STEP(*m_day, m_day->begin());
    VERIFY_STEP(*m_day, m_day->journey().openConversation(Workday::ines));
}

void TestWorkdayInbox::aConversationGetsALabel()
{
    VERIFY_STEP(*m_day, m_day->openConversationMenu());
    VERIFY_STEP(*m_day, window().key(u"conversationMenu"_s, u"L"_s)); // "Labels"
    VERIFY_STEP(*m_day, window().waitVisible(u"labelMenu"_s));
    VERIFY_STEP(*m_day, window().key(u"labelMenu"_s, u"N"_s)); // "New label…"
    VERIFY_STEP(*m_day, window().waitVisible(u"newLabelDialog"_s));
    VERIFY_STEP(*m_day, m_day->press(u"order"_s));
    VERIFY_STEP(*m_day, window().key({}, u"Return"_s));
    VERIFY_STEP(*m_day, m_day->waitClosed(u"newLabelDialog"_s));
    VERIFY_STEP(*m_day, m_day->waitRowSays(Workday::ines, u"order"_s));
}

void TestWorkdayInbox::aConversationIsAssigned()
{
    VERIFY_STEP(*m_day, window().key(u"composer"_s, u"Ctrl+Shift+A"_s));
    VERIFY_STEP(*m_day, window().waitVisible(u"assignMenu"_s));
    VERIFY_STEP(*m_day, window().key(u"assignMenu"_s, u"N"_s)); // "New name…"
    VERIFY_STEP(*m_day, window().waitVisible(u"newStaffDialog"_s));
    VERIFY_STEP(*m_day, m_day->press(u"luis"_s));
    VERIFY_STEP(*m_day, window().key({}, u"Return"_s));
    VERIFY_STEP(*m_day, m_day->waitClosed(u"newStaffDialog"_s));
    VERIFY_STEP(*m_day, m_day->waitToast(u"luis"_s));
    VERIFY_STEP(*m_day, m_day->waitRowSays(Workday::ines, u"assigned to"_s));
}

void TestWorkdayInbox::aNoteIsLeftForTheTeam()
{
    VERIFY_STEP(*m_day, window().key(u"composer"_s, u"Ctrl+Shift+N"_s));
    VERIFY_STEP(*m_day, window().waitFocus(u"noteText"_s));
    VERIFY_STEP(*m_day, window().type(u"noteText"_s, u"Pays by card"_s));
    VERIFY_STEP(*m_day, window().click(u"saveNoteButton"_s));
    VERIFY_STEP(*m_day, m_day->waitClosed(u"noteDialog"_s));
    VERIFY_STEP(*m_day, m_day->journey().waitBubble(u"Pays by card"_s));
    // It is in the details of the customer, too.
    VERIFY_STEP(*m_day, window().key(u"composer"_s, u"Ctrl+Shift+C"_s));
    VERIFY_STEP(*m_day, window().waitRow(u"customerNotes"_s, u"Pays by card"_s).has_value());
    VERIFY_STEP(*m_day, window().waitText(u"customerLabels"_s, u"order"_s));
    VERIFY_STEP(*m_day, window().waitText(u"customerAssignee"_s, u"luis"_s));
    VERIFY_STEP(*m_day, window().click(u"closeCustomerPane"_s));
    VERIFY_STEP(*m_day, window().waitHidden(u"customerPane"_s));
    QVERIFY(!m_day->sentTo(Workday::numberOfInes).contains(u"Pays by card"_s));
}

void TestWorkdayInbox::aReminderIsSet()
{
    VERIFY_STEP(*m_day, window().key(u"composer"_s, u"Ctrl+Shift+H"_s));
    VERIFY_STEP(*m_day, window().waitVisible(u"reminderMenu"_s));
    VERIFY_STEP(*m_day, window().key(u"reminderMenu"_s, u"3"_s)); // "In 3 hours"
    VERIFY_STEP(*m_day, m_day->waitRowSays(Workday::ines, u"reminder"_s));
    VERIFY_STEP(*m_day, window().click(u"undoButton"_s));
    VERIFY_STEP(*m_day, m_day->waitRowSays(Workday::ines, u"reminder"_s, false));
}

void TestWorkdayInbox::aSearchLeadsToAMessage()
{
    VERIFY_STEP(*m_day, window().key(u"composer"_s, u"Ctrl+Shift+F"_s));
    VERIFY_STEP(*m_day, window().waitFocus(u"conversationSearch"_s));
    VERIFY_STEP(*m_day, m_day->press(u"entregam"_s));
    VERIFY_STEP(*m_day, window().waitRow(u"foundMessages"_s, u"Vocês entregam no centro?"_s).has_value());
    VERIFY_STEP(*m_day, window().clickRow(u"foundMessages"_s, u"entregam no centro"_s));
    VERIFY_STEP(*m_day, window().waitText(u"chatTitle"_s, Workday::joao));
    VERIFY_STEP(*m_day, m_day->journey().waitBubble(u"Vocês entregam no centro?"_s));
    VERIFY_STEP(*m_day, window().key(u"conversationSearch"_s, u"Esc"_s));
    VERIFY_STEP(*m_day, m_day->waitEmpty(u"conversationSearch"_s));
    VERIFY_STEP(*m_day, window().waitRow(u"conversationList"_s, Workday::ines).has_value());
}

void TestWorkdayInbox::archivingIsUndone()
{
    VERIFY_STEP(*m_day, m_day->journey().openConversation(Workday::ines));
    VERIFY_STEP(*m_day, window().key(u"composer"_s, u"Ctrl+Shift+W"_s));
    VERIFY_STEP(*m_day, m_day->waitToast(u"archived"_s));
    const auto isListed = [this] {
        for (const driver::Row &row : window().rows(u"conversationList"_s)) {
            if (row.accessible.startsWith(Workday::ines))
                return true;
        }
        return false;
    };
    QVERIFY(support::waitUntil([&] { return !isListed(); }));
    VERIFY_STEP(*m_day, window().click(u"undoButton"_s));
    QVERIFY(support::waitUntil(isListed));
    VERIFY_STEP(*m_day, m_day->journey().openConversation(Workday::ines));
}

void TestWorkdayInbox::aConversationIsMarkedAsUnread()
{
    VERIFY_STEP(*m_day, window().key(u"composer"_s, u"Ctrl+Shift+U"_s));
    VERIFY_STEP(*m_day, m_day->waitRowSays(Workday::ines, u"marked as unread"_s));
    VERIFY_STEP(*m_day, m_day->journey().openConversation(Workday::joao));
    VERIFY_STEP(*m_day, m_day->waitRowSays(Workday::ines, u"marked as unread"_s));
    VERIFY_STEP(*m_day, m_day->journey().openConversation(Workday::ines));
    VERIFY_STEP(*m_day, m_day->waitRowSays(Workday::ines, u"marked as unread"_s, false));
}

void TestWorkdayInbox::aTemplateReachesWhoWroteLongAgo()
{
    VERIFY_STEP(*m_day, m_day->journey().openConversation(Workday::joao));
    VERIFY_STEP(*m_day, window().click(u"chooseTemplateButton"_s));
    VERIFY_STEP(*m_day, window().clickRow(u"templateRows"_s, u"Order ready"_s));
    VERIFY_STEP(*m_day, window().waitText(u"templateField0"_s, Workday::joao)); // the name is proposed
    VERIFY_STEP(*m_day, window().type(u"templateField1"_s, u"B-42"_s));
    VERIFY_STEP(*m_day, window().type(u"templateField2"_s, u"z9"_s));
    VERIFY_STEP(*m_day, window().click(u"sendTemplateButton"_s));
    VERIFY_STEP(*m_day, m_day->waitClosed(u"templatePicker"_s));
    VERIFY_STEP(*m_day, m_day->journey().waitBubble(u"your order B-42 can be collected"_s, u"read"_s));
}

void TestWorkdayInbox::aConversationIsExported()
{
    QTemporaryDir folder;
    VERIFY_STEP(*m_day, m_day->journey().openConversation(Workday::ines));
    VERIFY_STEP(*m_day, m_day->openConversationMenu());
    VERIFY_STEP(*m_day, window().key(u"conversationMenu"_s, u"X"_s)); // "Export…"
    VERIFY_STEP(*m_day, window().waitVisible(u"exportDialog"_s));
    VERIFY_STEP(*m_day, window().clear(u"exportFolder"_s));
    VERIFY_STEP(*m_day, window().type(u"exportFolder"_s, folder.path()));
    VERIFY_STEP(*m_day, window().click(u"exportButton"_s));
    VERIFY_STEP(*m_day, window().waitVisible(u"showExportButton"_s)); // it is done
    VERIFY_STEP(*m_day, window().click(u"closeExportButton"_s));
    VERIFY_STEP(*m_day, m_day->waitClosed(u"exportDialog"_s));
    QDirIterator pages(folder.path(), {u"*.html"_s}, QDir::Files, QDirIterator::Subdirectories);
    QVERIFY(pages.hasNext());
    QFile page(pages.next());
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QString html = QString::fromUtf8(page.readAll());
    QVERIFY(html.contains(u"¿Me guardáis dos panes?"_s));
    QVERIFY(!html.contains(u"Pays by card"_s)); // notes are the team's own
}

void TestWorkdayInbox::theDashboardIsLookedAt()
{
    VERIFY_STEP(*m_day, window().keyToWindow(u"Ctrl+Shift+D"_s));
    VERIFY_STEP(*m_day, window().waitVisible(u"messagesByDay"_s));
    QVERIFY(
        support::waitUntil([this] { return window().text(u"sentTileValue"_s).toInt() > 0; })); // the template
    VERIFY_STEP(*m_day, window().key({}, u"Esc"_s));
    VERIFY_STEP(*m_day, window().waitVisible(u"conversationList"_s));
    VERIFY_STEP(*m_day, window().waitFocus(u"composer"_s));
}

void TestWorkdayInbox::lockedAndUnlockedTheDayGoesOn()
{
    const QString passphrase = u"correct horse"_s;
    VERIFY_STEP(*m_day, m_day->product().setPassphrase(passphrase));
    VERIFY_STEP(*m_day, m_day->waitClosed(u"passphraseDialog"_s));
    VERIFY_STEP(*m_day, window().waitFocus(u"composer"_s));
    VERIFY_STEP(*m_day, window().type(u"composer"_s, u"Back in a "_s));
    VERIFY_STEP(*m_day, window().key(u"composer"_s, u"Ctrl+L"_s));
    VERIFY_STEP(*m_day, window().waitVisible(u"lockTitle"_s));
    QVERIFY(!window().names().contains(u"messageList"_s));
    VERIFY_STEP(*m_day, m_day->product().unlock(passphrase));
    VERIFY_STEP(*m_day, window().waitText(u"chatTitle"_s, Workday::ines)); // the same conversation is open
    VERIFY_STEP(*m_day, window().waitFocus(u"composer"_s));
    VERIFY_STEP(*m_day, m_day->press(u"minute"_s));
    VERIFY_STEP(*m_day, window().waitText(u"composer"_s, u"Back in a minute"_s));
    VERIFY_STEP(*m_day, window().key({}, u"Return"_s));
    VERIFY_STEP(*m_day, m_day->journey().waitBubble(u"Back in a minute"_s, u"read"_s));
}

QTEST_GUILESS_MAIN(TestWorkdayInbox)
#include "tst_workdayinbox.moc"
