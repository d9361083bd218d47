// SPDX-License-Identifier: GPL-3.0-or-later
#include "messageactionsscene.h"
#include "models/messagelistmodel.h"
#include "tests/ui/looks.h"
#include "ui/chat/chatrequest.h"
#include "ui/chat/chatview.h"
#include "ui/chat/messageselection.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QSignalSpy>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;

/// Selecting several messages, to do something with all of them.
class TestMessageSelection : public MessageActionsScene {
    Q_OBJECT
private Q_SLOTS:
    void theMenuBegins();
    void ctrlBeginsAndShiftExtends();
    void theKeyboardSelects();
    void noticesAreNotSelected();
    void thereIsAMost();
    void clicksOpenNothing();
    void textIsCopiedWithItsWriters();
    void starsAreForAllOfThem();
    void whatCanNotBeForwardedIsSaid();
    void lettersDoNotReachTheComposer();
    void anotherConversationEndsIt();
    void whatIsDeletedIsNotSelected();
    void whatIsNotLoadedStaysSelected();
    void looks_data();
    void looks();

private:
    /// Three texts of the customer and two of the shop.
    ConversationId openTalk();
    MessageSelection &selection() const { return static_cast<ChatView *>(view())->selection(); }
    void click(int row, Qt::KeyboardModifiers keys = {});
    QWidget *selectionBar() const { return m_pane->findChild<QWidget *>(u"messageSelectionBar"_s); }
    QToolButton *button(const QString &name) const { return m_pane->findChild<QToolButton *>(name); }
    QString count() const { return m_pane->findChild<QLabel *>(u"messageSelectionCount"_s)->text(); }
    QString spoken(int row) const { return this->row(row).data(Qt::AccessibleTextRole).toString(); }
    QStringList texts() const;
};

ConversationId TestMessageSelection::openTalk()
{
    return open({{Direction::Inbound, u"Two roses, please"_s, 9},
                 {Direction::Inbound, u"Red ones"_s, 8},
                 {Direction::Outbound, u"Of course"_s, 7},
                 {Direction::Outbound, u"Until six"_s, 6},
                 {Direction::Inbound, u"Thank you"_s, 5}});
}

void TestMessageSelection::click(int row, Qt::KeyboardModifiers keys)
{
    QCoreApplication::processEvents();
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, keys, view()->visualRect(this->row(row)).center());
}

QStringList TestMessageSelection::texts() const
{
    QStringList texts;
    for (const Message &message : selection().messages())
        texts << plainText(message);
    return texts;
}

void TestMessageSelection::theMenuBegins()
{
    openTalk();
    QTest::keyClicks(field(), u"Half a sentence"_s);
    withMenu(1, [](QMenu &menu) { entry(menu, u"Select"_s)->trigger(); });
    QVERIFY(selectionBar()->isVisible());
    QVERIFY(!m_pane->composer()->isVisible());
    QVERIFY(count().startsWith(u"1 message"_s));
    QVERIFY(spoken(1).contains(u"selected"_s));
    QVERIFY(!spoken(0).contains(u"selected"_s));
    click(3);
    QVERIFY(count().startsWith(u"2 message"_s));
    QCOMPARE(texts(), QStringList({u"Red ones"_s, u"Until six"_s}));
    click(3);
    withMenu(1, [](QMenu &menu) { entry(menu, u"Deselect"_s)->trigger(); });
    QVERIFY(!selectionBar()->isVisible());
    QVERIFY(m_pane->composer()->isVisible());
    QCOMPARE(field()->toPlainText(), u"Half a sentence"_s);
}

void TestMessageSelection::ctrlBeginsAndShiftExtends()
{
    openTalk();
    click(3, Qt::ControlModifier);
    click(1, Qt::ShiftModifier);
    QCOMPARE(texts(), QStringList({u"Red ones"_s, u"Of course"_s, u"Until six"_s}));
    click(4, Qt::ShiftModifier);
    QCOMPARE(texts(), QStringList({u"Until six"_s, u"Thank you"_s}));
    click(0, Qt::ControlModifier);
    QCOMPARE(selection().count(), 3);
    QTest::mouseClick(button(u"endMessageSelection"_s), Qt::LeftButton);
    QVERIFY(!selection().isActive());
}

void TestMessageSelection::theKeyboardSelects()
{
    openTalk();
    select(4);
    QTest::keyClick(view(), Qt::Key_Up, Qt::ShiftModifier);
    QTest::keyClick(view(), Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(texts(), QStringList({u"Of course"_s, u"Until six"_s, u"Thank you"_s}));
    QTest::keyClick(view(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(texts(), QStringList({u"Until six"_s, u"Thank you"_s}));
    QTest::keyClick(view(), Qt::Key_Up);
    QTest::keyClick(view(), Qt::Key_Up);
    QTest::keyClick(view(), Qt::Key_Space);
    QCOMPARE(texts(), QStringList({u"Red ones"_s, u"Until six"_s, u"Thank you"_s}));
    QVERIFY(view()->hasFocus());
    QTest::keyClick(view(), Qt::Key_Escape);
    QVERIFY(!selection().isActive());
    QVERIFY(field()->hasFocus());
    QCOMPARE(m_shop->messages.conversation(), conversation().id); // it is still open
}

void TestMessageSelection::noticesAreNotSelected()
{
    open({{Direction::Inbound, u"Two roses, please"_s, 9},
          {Direction::Inbound, u"Ana changed their number"_s, 8, Delivery::Read, 0, MessageKind::System},
          {Direction::Inbound, u"Red ones"_s, 7}});
    click(1, Qt::ControlModifier);
    QVERIFY(!selection().isActive());
    click(0, Qt::ControlModifier);
    click(2, Qt::ShiftModifier);
    QCOMPARE(texts(), QStringList({u"Two roses, please"_s, u"Red ones"_s}));
}

void TestMessageSelection::thereIsAMost()
{
    QList<Line> lines;
    for (int i = 0; i < MessageSelection::limit + 3; ++i)
        lines << Line{Direction::Inbound, u"Rose %1"_s.arg(i), 200 - i};
    const ConversationId conversation = open(lines);
    const QList<Message> all = m_shop->store.reader().messages.newest(conversation, 200).value();
    QCOMPARE(all.size(), lines.size());
    selection().toggle(all);
    QVERIFY(!selection().isActive()); // they don't fit
    selection().toggle(all.mid(0, MessageSelection::limit));
    QCOMPARE(selection().count(), MessageSelection::limit);
    QVERIFY(count().contains(u"That is the most"_s));
    selection().toggle({all.last()});
    selection().extendTo(0);
    QCOMPARE(selection().count(), MessageSelection::limit);
    QVERIFY(!selection().contains(all.last().id));
    selection().toggle({all.first()});
    selection().toggle({all.last()});
    QVERIFY(selection().contains(all.last().id));
    QVERIFY(!selection().contains(all.first().id));
}

void TestMessageSelection::clicksOpenNothing()
{
    open({{Direction::Inbound, u"See you"_s, 9}, {Direction::Inbound, u"https://example.com"_s, 8}});
    Browser browser;
    QDesktopServices::setUrlHandler(u"https"_s, &browser, "open");
    click(0, Qt::ControlModifier);
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, textBegin(row(1)) + QPoint(4, 4));
    QCOMPARE(selection().count(), 2);
    QCOMPARE(browser.opened.size(), 0);
    selection().end();
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, textBegin(row(1)) + QPoint(4, 4));
    QCOMPARE(browser.opened.size(), 1);
    QDesktopServices::unsetUrlHandler(u"https"_s);
}

void TestMessageSelection::textIsCopiedWithItsWriters()
{
    openTalk();
    click(2, Qt::ControlModifier);
    QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Of course"_s);
    QVERIFY(!selection().isActive());
    click(2, Qt::ControlModifier);
    click(1);
    QTest::mouseClick(button(u"copySelected"_s), Qt::LeftButton);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines.at(0).endsWith(u"] Ana: Red ones"_s), qPrintable(lines.at(0)));
    QVERIFY2(lines.at(1).endsWith(u"] You: Of course"_s), qPrintable(lines.at(1)));
}

void TestMessageSelection::starsAreForAllOfThem()
{
    openTalk();
    QSignalSpy wanted(m_pane.get(), &ChatPane::requested);
    const QList<MessageId> ids{messageAt(1).id, messageAt(3).id};
    click(3, Qt::ControlModifier);
    click(1);
    QTest::mouseClick(button(u"starSelected"_s), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.at(0).at(0).value<ChatRequest>(), ChatRequest::Star);
    QCOMPARE(wanted.at(0).at(1).value<QList<MessageId>>(), ids);
    QVERIFY(!selection().isActive());
    QVERIFY(QCoro::waitFor(m_shop->store.write([ids](StoreSession &session) -> Result<void> {
        for (const MessageId &id : ids) {
            const auto set = session.customerRecords.stars.set(id, true, QDateTime::currentDateTimeUtc());
            if (!set)
                return set;
        }
        return {};
    })));
    click(3, Qt::ControlModifier);
    click(1);
    QCOMPARE(button(u"starSelected"_s)->accessibleName(), u"Unstar"_s);
    click(0);
    QCOMPARE(button(u"starSelected"_s)->accessibleName(), u"Star"_s);
}

void TestMessageSelection::whatCanNotBeForwardedIsSaid()
{
    open({{Direction::Inbound, u"Two roses, please"_s, 9},
          {Direction::Inbound, QString(), 8, Delivery::Read, 0, MessageKind::Unsupported}});
    QSignalSpy wanted(m_pane.get(), &ChatPane::requested);
    click(0, Qt::ControlModifier);
    QVERIFY(button(u"forwardSelected"_s)->isEnabled());
    click(1);
    QVERIFY(!button(u"forwardSelected"_s)->isEnabled());
    QVERIFY(button(u"forwardSelected"_s)->toolTip().contains(u"can’t be forwarded"_s));
    click(1);
    QTest::mouseClick(button(u"forwardSelected"_s), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.at(0).at(0).value<ChatRequest>(), ChatRequest::Forward);
    QVERIFY(selection().isActive()); // until it is known to whom they go
    QVERIFY(m_pane->endSelecting());
    QVERIFY(!m_pane->endSelecting());
}

void TestMessageSelection::lettersDoNotReachTheComposer()
{
    openTalk();
    QVERIFY(m_pane->field());
    click(2, Qt::ControlModifier);
    QVERIFY(!m_pane->field());
    QVERIFY(view()->hasFocus());
}

void TestMessageSelection::anotherConversationEndsIt()
{
    openTalk();
    const ConversationId other = m_shop->add(u"Ben"_s, u"34600000012"_s, {{Direction::Inbound, u"Hi"_s, 3}});
    click(2, Qt::ControlModifier);
    show(other);
    QVERIFY(!selection().isActive());
    QVERIFY(!selectionBar()->isVisible());
    QVERIFY(m_pane->composer()->isVisible());
}

void TestMessageSelection::whatIsDeletedIsNotSelected()
{
    openTalk();
    click(1, Qt::ControlModifier);
    click(2);
    const ConversationId id = conversation().id;
    Amendment deletion;
    deletion.kind = AmendmentKind::Revoke;
    deletion.target = messageAt(1).wamid;
    deletion.at = QDateTime::currentDateTimeUtc();
    const Conversation open = conversation();
    QVERIFY(QCoro::waitFor(m_shop->store.write([open, deletion](StoreSession &session) {
        return session.messages.amend(open.phoneNumber, open.customer, deletion);
    })));
    QTRY_COMPARE(selection().count(), 1);
    QCOMPARE(texts(), QStringList{u"Of course"_s});
    QCOMPARE(conversation().id, id);
}

void TestMessageSelection::whatIsNotLoadedStaysSelected()
{
    QList<Line> lines;
    for (int i = 0; i < 2 * MessageListModel::maxRows; ++i)
        lines << Line{Direction::Inbound, u"Line %1"_s.arg(i), 2 * MessageListModel::maxRows - i};
    open(lines);
    const int last = view()->model()->rowCount() - 1;
    const MessageId newest = messageAt(last).id;
    click(last, Qt::ControlModifier);
    const auto first = m_shop->messages.firstFrom(QDate(2020, 1, 1));
    QVERIFY(static_cast<ChatView *>(view())->showMessage(QCoro::waitFor(first).value()));
    QCOMPARE(m_shop->messages.rowOf(newest), -1);
    QCOMPARE(texts(), QStringList{plainText(m_shop->store.reader().messages.find(newest)->value())});
    click(view()->currentIndex().isValid() ? view()->currentIndex().row() : 0, Qt::NoModifier);
    QCOMPARE(selection().count(), 2);
    QCOMPARE(selection().messages().last().id, newest);
}

void TestMessageSelection::looks_data()
{
    addLooks(800, 480);
}

void TestMessageSelection::looks()
{
    QFETCH(const Look, look);
    m_theme->setMode(look.mode);
    m_theme->setTextScale(look.scale);
    m_pane->setLayoutDirection(look.direction);
    m_pane->resize(look.width, 600);
    openTalk();
    click(4, Qt::ControlModifier);
    click(2);
    QCoreApplication::processEvents();
    QCOMPARE(cutOff(*m_pane), QString());
    QVERIFY(keepPicture(m_pane->grab(),
                        u"message-selection-%1"_s.arg(QLatin1StringView(QTest::currentDataTag()))));
    m_theme->setTextScale(1.0);
    m_theme->setMode(Theme::Mode::Light);
}

QTEST_MAIN(TestMessageSelection)
#include "tst_messageselection.moc"
