// SPDX-License-Identifier: GPL-3.0-or-later
#include "forwardingscene.h"
#include "tests/ui/looks.h"
#include "ui/inbox/forwardtargetdelegate.h"

#include <QTest>
#include <QToolButton>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;

/// Forwarding messages to other customers, by the mouse and the keyboard.
class TestForwarding : public ForwardingScene {
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { close(); }
    void aTextIsForwardedByTheKeyboard();
    void severalAreChosenByTheMouse();
    void aClosedWindowIsExplained();
    void aBlockedCustomerIsExplained();
    void theRowsKeepTheirPlacesWhileMessagesCome();
    void nobodyOfThatName();
    void severalKeepTheirOrder();
    void looks_data();
    void looks();

private:
    Message messageAt(int row) const;
};

Message TestForwarding::messageAt(int row) const
{
    return messages()->model()->index(row, 0).data(MessageListModel::MessageRole).value<Message>();
}

void TestForwarding::aTextIsForwardedByTheKeyboard()
{
    const ConversationId joao = named(u"João"_s).id;
    QVERIFY(QCoro::waitFor(m_shop->outbox.saveDraft(joao, u"Half a sentence"_s)));
    openDialog(2);
    QCOMPARE(text(u"forwardPreview"_s), u"Doce, por favor. Es para el cumpleaños de mi madre 🎂"_s);
    QCOMPARE(dialog()->focusWidget(), field());
    QVERIFY(!button()->isEnabled());
    find(u"Pereira"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QVERIFY(rows()->item(0)->data(Qt::AccessibleTextRole).toString().contains(u"chosen"_s));
    QTest::keyClick(field(), Qt::Key_Return); // and not chosen again
    QVERIFY(!button()->isEnabled());
    QTest::keyClick(field(), Qt::Key_Return);
    QTest::keyClick(field(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(toast().startsWith(u"Forwarded to "_s) && toast().contains(u"João Pereira"_s));
    const Message sent = newestOf(u"João"_s);
    QCOMPARE(plainText(sent), u"Doce, por favor. Es para el cumpleaños de mi madre 🎂"_s);
    QCOMPARE(sent.delivery, Delivery::Queued);
    QVERIFY(sent.context == MessageContext()); // nothing says that it was forwarded
    QCOMPARE(m_shop->store.reader().outbox.count().value(), 1);
    QCOMPARE(m_shop->conversations.find(joao)->draft, u"Half a sentence"_s);
    QTRY_VERIFY(!dialog());
}

void TestForwarding::severalAreChosenByTheMouse()
{
    const QModelIndex row = messages()->model()->index(messages()->model()->rowCount() - 1, 0);
    messages()->scrollTo(row);
    const QPoint inside = messages()->visualRect(row).center();
    QTest::mouseMove(messages()->viewport(), inside + QPoint(1, 1));
    QTest::mouseMove(messages()->viewport(), inside);
    QTest::mouseClick(messages()->findChild<QToolButton *>(u"hoverForward"_s), Qt::LeftButton);
    QTRY_VERIFY(dialog());
    for (const QString &name : {u"Pereira"_s, u"Max"_s}) {
        find(name);
        QTest::mouseClick(rows()->viewport(), Qt::LeftButton, {},
                          rows()->visualItemRect(rows()->item(0)).center());
    }
    const QString to = text(u"forwardTo"_s);
    QVERIFY2(to.contains(u"João Pereira"_s) && to.contains(u"Max Müller"_s), qPrintable(to));
    button()->click();
    QTRY_VERIFY(toast().startsWith(u"Forwarded to 2 conversation"_s));
    QCOMPARE(plainText(newestOf(u"João"_s)), plainText(newestOf(u"Max"_s)));
    QCOMPARE(m_shop->store.reader().outbox.count().value(), 2);
}

void TestForwarding::aClosedWindowIsExplained()
{
    openDialog(2);
    find(u"Customer 12"_s);
    QTest::mouseClick(rows()->viewport(), Qt::LeftButton, {},
                      rows()->visualItemRect(rows()->item(0)).center());
    QTest::keyClick(field(), Qt::Key_Return);
    QVERIFY(!button()->isEnabled());
    const QListWidgetItem &item = *rows()->item(0);
    QVERIFY(item.data(ForwardTargetDelegate::ObstacleRole).toString().contains(u"reply window has closed"_s));
    QVERIFY(item.data(Qt::AccessibleTextRole).toString().contains(u"reply window has closed"_s));
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    QCOMPARE(m_shop->store.reader().outbox.count().value(), 0);
}

void TestForwarding::aBlockedCustomerIsExplained()
{
    set(named(u"João"_s).id, [this](ConversationState &state) { state.blockedAt = m_clock.now(); });
    openDialog(2);
    find(u"Pereira"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QVERIFY(!button()->isEnabled());
    QVERIFY(rows()->item(0)->data(ForwardTargetDelegate::ObstacleRole).toString().contains(u"blocked"_s));
}

void TestForwarding::theRowsKeepTheirPlacesWhileMessagesCome()
{
    openDialog(2);
    QTRY_VERIFY(rows()->count() > 8);
    rows()->scrollToBottom();
    const int scrolled = rows()->verticalScrollBar()->value();
    QVERIFY(scrolled > 0);
    const auto idAt = [](const QListWidgetItem &item) {
        return item.data(ForwardTargetDelegate::ConversationRole).value<Conversation>().id;
    };
    const int last = rows()->count() - 1;
    const QListWidgetItem &row = *rows()->item(last);
    const ConversationId id = idAt(row);
    const int place = rows()->visualItemRect(&row).top();
    QVERIFY(!row.data(ForwardTargetDelegate::ObstacleRole).toString().isEmpty());
    Message message;
    message.id = newId<MessageId>();
    message.conversation = id;
    message.wamid = Wamid(u"wamid.news"_s);
    message.content = TextContent{u"Hello"_s};
    message.sentAt = QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), Qt::UTC);
    const auto store = [message](StoreSession &session) { return session.messages.add(message, false); };
    QVERIFY(QCoro::waitFor(m_shop->store.write(store)));
    QTRY_VERIFY(rows()->item(last)->data(ForwardTargetDelegate::ObstacleRole).toString().isEmpty());
    QCOMPARE(idAt(*rows()->item(last)), id);
    QCOMPARE(rows()->verticalScrollBar()->value(), scrolled);
    QCOMPARE(rows()->visualItemRect(rows()->item(last)).top(), place);
}

void TestForwarding::nobodyOfThatName()
{
    openDialog(2);
    QTest::keyClicks(field(), u"zzz"_s);
    QTRY_VERIFY(dialog()->findChild<QLabel *>(u"forwardNothing"_s)->isVisible());
    QTest::keyClick(field(), Qt::Key_Return);
    QTest::keyClick(field(), Qt::Key_Down);
    QVERIFY(!button()->isEnabled());
}

void TestForwarding::severalKeepTheirOrder()
{
    addFile(MediaKind::Image, u"image/png"_s);
    arrive(somePicture());
    selectRows({lastRow(), 2, 0});
    auto *forward = m_page->findChild<QToolButton *>(u"forwardSelected"_s);
    QTest::mouseClick(forward, Qt::LeftButton);
    QTRY_VERIFY(dialog());
    QVERIFY(dialog()->windowTitle().startsWith(u"Forward 3 message"_s));
    QCOMPARE(text(u"forwardOthers"_s), u"and 2 more"_s);
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    QVERIFY(forward->isVisible()); // they are still selected
    QTest::mouseClick(forward, Qt::LeftButton);
    QTRY_VERIFY(dialog());
    find(u"Pereira"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    button()->click();
    QTRY_VERIFY(toast().contains(u"João Pereira"_s));
    const QList<Message> sent = m_shop->store.reader().messages.newest(named(u"João"_s).id, 3).value();
    QCOMPARE(plainText(sent.at(0)), plainText(messageAt(0)));
    QCOMPARE(plainText(sent.at(1)), plainText(messageAt(2)));
    QCOMPARE(std::get<MediaContent>(sent.at(2).content).caption, u"Look"_s);
    QVERIFY(!forward->isVisible());
}

void TestForwarding::looks_data()
{
    addLooks(1120, 480);
}

void TestForwarding::looks()
{
    QFETCH(const Look, look);
    m_theme->setMode(look.mode);
    m_theme->setTextScale(look.scale);
    m_page->setLayoutDirection(look.direction);
    m_page->resize(look.width, 760);
    openDialog(2);
    dialog()->setLayoutDirection(look.direction);
    find(u"Pereira"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    field()->clear();
    QTRY_VERIFY(rows()->count() > 5);
    QTest::keyClick(field(), Qt::Key_Down);
    QCoreApplication::processEvents();
    QCOMPARE(cutOff(*dialog()), QString());
    QVERIFY(dialog()->width() <= look.width);
    QVERIFY(keepPicture(dialog()->grab(), u"forward-%1"_s.arg(QLatin1StringView(QTest::currentDataTag()))));
    m_theme->setTextScale(1.0);
    m_theme->setMode(Theme::Mode::Light);
}

QTEST_MAIN(TestForwarding)
#include "tst_forwarding.moc"
