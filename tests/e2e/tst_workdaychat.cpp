// SPDX-License-Identifier: GPL-3.0-or-later
#include "workday.h"

#include <QTest>

using namespace shoptalk;
using namespace shoptalk::e2e;
using namespace Qt::StringLiterals;

/// A customer writes, and a shop assistant answers in every way there is: one conversation from the first
/// word on, in the whole window, by mouse and keyboard. The steps build on each other.
class TestWorkdayChat : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void whoWritesIsOpenedByTheKeyboard();
    void anAnswerIsTypedAndSent();
    void aReplyQuotesTheCustomer();
    void aReactionIsGivenAndTakenBack();
    void anEmojiIsCompleted();
    void aSavedReplyIsUsed();
    void aPictureIsPasted();
    void cleanupTestCase() { m_day.reset(); }

private:
    driver::Application &window() { return m_day->window(); }

    std::unique_ptr<Workday> m_day;
};

void TestWorkdayChat::initTestCase()
{
    m_day = std::make_unique<Workday>();
    VERIFY_STEP(*m_day, m_day->begin());
}

void TestWorkdayChat::whoWritesIsOpenedByTheKeyboard()
{
    QVERIFY(m_day->customerWrites(u"Are there croissants today?"_s));
    VERIFY_STEP(*m_day, m_day->waitRowSays(Workday::ines, u"1 unread"_s));
    VERIFY_STEP(*m_day, window().keyToWindow(u"Alt+Shift+Down"_s)); // the next unread one
    VERIFY_STEP(*m_day, window().waitText(u"chatTitle"_s, Workday::ines));
    VERIFY_STEP(*m_day, m_day->journey().waitBubble(u"Are there croissants today?"_s));
    VERIFY_STEP(*m_day, m_day->waitRowSays(Workday::ines, u"unread"_s, false));
    VERIFY_STEP(*m_day, window().waitFocus(u"composer"_s));
}

void TestWorkdayChat::anAnswerIsTypedAndSent()
{
    VERIFY_STEP(*m_day, m_day->press(u"twelve"_s)); // without a click into the field
    VERIFY_STEP(*m_day, window().waitText(u"composer"_s, u"twelve"_s));
    VERIFY_STEP(*m_day, window().key({}, u"Return"_s));
    VERIFY_STEP(*m_day, m_day->journey().waitBubble(u"twelve"_s, u"read"_s));
    VERIFY_STEP(*m_day, m_day->journey().waitBubble(u"¡Genial, gracias! 😊"_s)); // the customer's answer
    VERIFY_STEP(*m_day, m_day->waitEmpty(u"composer"_s));
    QCOMPARE(m_day->sentTo(Workday::numberOfInes).last(), u"twelve"_s);
}

void TestWorkdayChat::aReplyQuotesTheCustomer()
{
    VERIFY_STEP(*m_day, window().clickRow(u"messageList"_s, u"croissants today"_s));
    VERIFY_STEP(*m_day, window().key(u"messageList"_s, u"Ctrl+R"_s));
    VERIFY_STEP(*m_day, window().waitVisible(u"replyBar"_s));
    VERIFY_STEP(*m_day, window().waitText(u"replyText"_s, u"croissants today"_s));
    VERIFY_STEP(*m_day, window().waitFocus(u"composer"_s));
    // Esc ends it without closing the conversation, and the keyboard alone begins it again.
    VERIFY_STEP(*m_day, window().key({}, u"Esc"_s));
    VERIFY_STEP(*m_day, window().waitHidden(u"replyBar"_s));
    QVERIFY(window().isVisible(u"messageList"_s));
    VERIFY_STEP(*m_day, window().key(u"composer"_s, u"Ctrl+Up"_s));
    VERIFY_STEP(*m_day, window().waitText(u"replyText"_s, u"Genial"_s)); // the newest
    VERIFY_STEP(*m_day, m_day->writeAndSend(u"Until six"_s));
    VERIFY_STEP(*m_day, m_day->journey().waitBubble(u"Until six"_s, u"Genial"_s)); // read out with its quote
    VERIFY_STEP(*m_day, window().waitHidden(u"replyBar"_s));
}

void TestWorkdayChat::aReactionIsGivenAndTakenBack()
{
    VERIFY_STEP(*m_day, m_day->openMessageMenu(u"croissants today"_s));
    VERIFY_STEP(*m_day, window().key(u"messageMenu"_s, u"T"_s)); // "React"
    VERIFY_STEP(*m_day, window().waitVisible(u"reactionMenu"_s));
    VERIFY_STEP(*m_day, window().key(u"reactionMenu"_s, u"Down"_s)); // from the thumb to the heart
    VERIFY_STEP(*m_day, window().key(u"reactionMenu"_s, u"Return"_s));
    VERIFY_STEP(*m_day, m_day->journey().waitBubble(u"croissants today"_s, u"You reacted with ❤"_s));
    VERIFY_STEP(*m_day, m_day->openMessageMenu(u"croissants today"_s));
    VERIFY_STEP(*m_day, window().key(u"messageMenu"_s, u"T"_s));
    VERIFY_STEP(*m_day, window().waitVisible(u"reactionMenu"_s));
    VERIFY_STEP(*m_day, window().key(u"reactionMenu"_s, u"T"_s)); // "Take back your reaction"
    const auto isTakenBack = [this] {
        for (const driver::Row &row : window().rows(u"messageList"_s)) {
            if (row.text.contains(u"croissants today"_s))
                return !row.accessible.contains(u"You reacted"_s);
        }
        return false;
    };
    QVERIFY(support::waitUntil(isTakenBack));
}

void TestWorkdayChat::anEmojiIsCompleted()
{
    VERIFY_STEP(*m_day, window().type(u"composer"_s, u"Lovely :tuli"_s));
    VERIFY_STEP(*m_day, window().waitVisible(u"emojiCompletion"_s));
    VERIFY_STEP(*m_day, window().key({}, u"Return"_s)); // takes it, and sends nothing
    VERIFY_STEP(*m_day, window().waitText(u"composer"_s, u"Lovely 🌷"_s));
    VERIFY_STEP(*m_day, window().waitHidden(u"emojiCompletion"_s));
    VERIFY_STEP(*m_day, window().key({}, u"Return"_s));
    VERIFY_STEP(*m_day, m_day->journey().waitBubble(u"Lovely 🌷"_s, u"read"_s));
}

void TestWorkdayChat::aSavedReplyIsUsed()
{
    VERIFY_STEP(*m_day, window().key(u"composer"_s, u"Ctrl+,"_s));
    VERIFY_STEP(*m_day, window().clickRow(u"settingsPages"_s, u"Saved replies"_s));
    VERIFY_STEP(*m_day, window().type(u"replyName"_s, u"hours"_s));
    VERIFY_STEP(*m_day, window().type(u"replyText"_s, u"Dear {name}, we are open until eight."_s));
    VERIFY_STEP(*m_day, window().click(u"saveReplyButton"_s));
    VERIFY_STEP(*m_day, m_day->waitEmpty(u"replyName"_s));
    VERIFY_STEP(*m_day, window().click(u"leaveSettingsButton"_s));
    VERIFY_STEP(*m_day, window().waitFocus(u"composer"_s)); // as it was left
    VERIFY_STEP(*m_day, window().type(u"composer"_s, u"/ho"_s));
    VERIFY_STEP(*m_day, window().waitVisible(u"savedReplyList"_s));
    VERIFY_STEP(*m_day, window().key(u"composer"_s, u"Tab"_s));
    VERIFY_STEP(*m_day, window().waitText(u"composer"_s, u"we are open until eight"_s));
    QVERIFY2(window().text(u"composer"_s).startsWith(u"Dear Inés"_s),
             qPrintable(window().text(u"composer"_s)));
    VERIFY_STEP(*m_day, window().key(u"composer"_s, u"Return"_s));
    VERIFY_STEP(*m_day, m_day->journey().waitBubble(u"we are open until eight"_s, u"read"_s));
}

void TestWorkdayChat::aPictureIsPasted()
{
    QVERIFY(m_day->customerSendsPicture(u"bouquet.jpg"_s));
    VERIFY_STEP(*m_day, window().waitRow(u"messageList"_s, u"Photo"_s).has_value());
    VERIFY_STEP(*m_day, window().clickRow(u"messageList"_s, u"Photo"_s));
    VERIFY_STEP(*m_day, window().key(u"messageList"_s, u"Return"_s));
    VERIFY_STEP(*m_day, window().waitVisible(u"mediaViewer"_s));
    VERIFY_STEP(*m_day, window().click(u"mediaViewerCopyButton"_s));
    VERIFY_STEP(*m_day, window().waitText(u"mediaViewerStatus"_s, u"Copied"_s));
    VERIFY_STEP(*m_day, window().key(u"mediaViewer"_s, u"Esc"_s));
    VERIFY_STEP(*m_day, window().waitHidden(u"mediaViewer"_s));
    VERIFY_STEP(*m_day, window().key(u"composer"_s, u"Ctrl+V"_s));
    VERIFY_STEP(*m_day, window().waitVisible(u"attachmentSheet"_s));
    VERIFY_STEP(*m_day, window().type(u"attachmentCaption"_s, u"This one?"_s));
    VERIFY_STEP(*m_day, window().click(u"sendAttachmentsButton"_s)); // waits until it is ready
    VERIFY_STEP(*m_day, m_day->waitClosed(u"attachmentSheet"_s));
    VERIFY_STEP(*m_day, m_day->journey().waitBubble(u"This one?"_s, u"read"_s));
    VERIFY_STEP(*m_day, window().waitFocus(u"composer"_s));
}

QTEST_GUILESS_MAIN(TestWorkdayChat)
#include "tst_workdaychat.moc"
