// SPDX-License-Identifier: GPL-3.0-or-later
#include "chatscene.h"
#include "core/uuid.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <qcoro/qcorotask.h>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;

/// The open conversation as a whole, and clicks on its messages.
class TestChatPane : public ChatScene {
    Q_OBJECT
private Q_SLOTS:
    void init() { QVERIFY(begin()); }
    void cleanup() { end(); }
    void showsAHintWhenNothingIsOpen();
    void aClickOnALinkOpensTheBrowser();
    void aMapIsOpenedOnlyWhenThePersonAgrees();
    void aClickOnANumberCopiesIt();
    void theWindowsStateFitsANarrowHeader();
    void theLastMessageLosesItsTailToTheNext();
    void aClosedComposerHasTheSignOfItsReason();
    void everyRowHasItsHeightOnceReadingTurnsRound();
};

void TestChatPane::showsAHintWhenNothingIsOpen()
{
    QVERIFY(m_pane->findChild<QWidget *>(u"emptyChat"_s)->isVisible());
    open({{Direction::Inbound, u"Hola"_s, 5}});
    QVERIFY(!m_pane->findChild<QWidget *>(u"emptyChat"_s)->isVisible());
    m_pane->showNothing();
    QVERIFY(m_pane->findChild<QWidget *>(u"emptyChat"_s)->isVisible());
}

void TestChatPane::aClickOnALinkOpensTheBrowser()
{
    Browser browser;
    QDesktopServices::setUrlHandler(u"https"_s, &browser, "open");
    open({{Direction::Inbound, u"https://shop.example/a and more"_s, 5}});
    QTRY_VERIFY(view()->visualRect(last()).isValid());
    const QPoint begin = textBegin(last());
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, begin + QPoint(230, 0)); // behind it
    QCOMPARE(browser.opened.size(), 0);
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, begin + QPoint(20, 0));
    QDesktopServices::unsetUrlHandler(u"https"_s);
    QCOMPARE(browser.opened, QList<QUrl>{QUrl(u"https://shop.example/a"_s)});
}

void TestChatPane::aMapIsOpenedOnlyWhenThePersonAgrees()
{
    Browser browser;
    QDesktopServices::setUrlHandler(u"https"_s, &browser, "open");
    open({{Direction::Inbound, u"Plaza"_s, 5, Delivery::Read, 0, MessageKind::Location}});
    QVERIFY(clickContent(ContentAction::Kind::OpenMap));
    auto *question = m_pane->findChild<QMessageBox *>(u"openMapDialog"_s);
    QVERIFY(question);
    question->reject();
    QCOMPARE(browser.opened.size(), 0);
    QTRY_VERIFY(!m_pane->findChild<QMessageBox *>(u"openMapDialog"_s));
    QVERIFY(clickContent(ContentAction::Kind::OpenMap));
    m_pane->findChild<QPushButton *>(u"openMapButton"_s)->click();
    QDesktopServices::unsetUrlHandler(u"https"_s);
    QCOMPARE(browser.opened.size(), 1);
    QCOMPARE(browser.opened.first().host(), u"www.openstreetmap.org"_s);
}

void TestChatPane::aClickOnANumberCopiesIt()
{
    open({{Direction::Inbound, u"first"_s, 5}});
    ContactCard card;
    card.formattedName = u"Ben"_s;
    card.phones = {{u"+34 600 000 002"_s, {}, {}}};
    Message message;
    message.id = newId<MessageId>();
    message.conversation = m_shop->messages.conversation();
    message.content = ContactsContent{{card}};
    message.sentAt = QDateTime::currentDateTimeUtc();
    const auto add = [&message](StoreSession &session) { return session.messages.add(message, false); };
    QVERIFY(QCoro::waitFor(m_shop->store.write(add)));
    QTRY_COMPARE(view()->model()->rowCount(), 2);
    QTRY_VERIFY(view()->visualRect(last()).isValid());
    QVERIFY(clickContent(ContentAction::Kind::Copy));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"+34 600 000 002"_s);
}

void TestChatPane::theWindowsStateFitsANarrowHeader()
{
    open({{Direction::Inbound, u"Hola"_s, 5}}, u"Maria Magdalena Wolkonskaja-Schulzendorf de la Torre"_s);
    auto *state = m_pane->findChild<QLabel *>(u"windowState"_s);
    auto *number = m_pane->findChild<QLabel *>(u"chatNumber"_s);
    QVERIFY(number->isVisible());
    QVERIFY(state->text().contains(u"until"_s));
    m_pane->resize(360, 600);
    QTRY_VERIFY(!number->isVisible());
    QVERIFY(state->isVisible());
    QVERIFY(state->geometry().right() <= m_pane->width());
    m_pane->resize(800, 600);
    QTRY_VERIFY(number->isVisible());
}

void TestChatPane::theLastMessageLosesItsTailToTheNext()
{
    const ConversationId id = open({{Direction::Inbound, u"one"_s, 3}});
    QTRY_VERIFY(view()->visualRect(last()).isValid());
    const auto tailOfFirst = [this] {
        const int bottom = view()->visualRect(view()->model()->index(0, 0)).bottom();
        return view()->viewport()->grab().toImage().pixelColor(space::l - 5, bottom - 3);
    };
    const QColor canvas = m_theme->colours().canvas;
    QVERIFY(tailOfFirst() != canvas);
    m_shop->add(u"Ana"_s, u"34600000011"_s, {{Direction::Inbound, u"two"_s, 2}});
    QTRY_COMPARE(view()->model()->rowCount(), 2);
    QTRY_COMPARE(tailOfFirst(), canvas);
    Q_UNUSED(id)
}

/// B17: checked without waiting, because the first frame after the change is visible, too.
void TestChatPane::everyRowHasItsHeightOnceReadingTurnsRound()
{
    Theme large(*qApp, Theme::Mode::Light, 2.0);
    m_pane = std::make_unique<ChatPane>(m_shop->messages, m_shop->outbox, large);
    m_pane->resize(420, 600);
    m_pane->show();
    QList<Line> lines;
    for (int i = 0; i < 12; ++i) {
        lines << Line{i % 2 ? Direction::Outbound : Direction::Inbound,
                      QString(u"¿Os queda pan de centeno para mañana? "_s).repeated(i % 4 + 1), i};
    }
    open(lines);
    QTRY_VERIFY(view()->visualRect(last()).isValid());
    int onScreen = 0;
    const auto wrong = [this, &onScreen] {
        QStringList rows;
        for (int row = 0; row < view()->model()->rowCount(); ++row) {
            const QModelIndex index = view()->model()->index(row, 0);
            QStyleOptionViewItem option;
            option.initFrom(view());
            option.rect = view()->visualRect(index);
            if (!option.rect.intersects(view()->viewport()->rect()))
                continue; // it gets its height when it is scrolled to
            ++onScreen;
            option.widget = view();
            const int needed = view()->itemDelegate()->sizeHint(option, index).height();
            if (option.rect.height() != needed)
                rows << u"%1: %2 of %3"_s.arg(row).arg(option.rect.height()).arg(needed);
        }
        return rows.join(u", "_s);
    };
    QCOMPARE(wrong(), QString());
    QApplication::setLayoutDirection(Qt::RightToLeft);
    (void)m_pane->grab();
    QCOMPARE(wrong(), QString());
    m_pane->resize(640, 600);
    (void)m_pane->grab();
    QCOMPARE(wrong(), QString());
    QApplication::setLayoutDirection(Qt::LeftToRight);
    (void)m_pane->grab();
    QCOMPARE(wrong(), QString());
    QVERIFY(onScreen >= 4); // at least one each time
}

void TestChatPane::aClosedComposerHasTheSignOfItsReason()
{
    open({{Direction::Inbound, u"Hola"_s, 5}});
    const Conversation usual = conversation();
    const auto shows = [this](const Conversation &conversation, Icon icon) {
        m_pane->showConversation(conversation);
        const auto *sign = m_pane->findChild<QLabel *>(u"closedSign"_s);
        const int side = m_theme->sized(size::icon);
        const QPixmap wanted = m_theme->icon(icon, &Colours::warning).pixmap(side, side);
        return sign && sign->isVisible() && sign->pixmap().toImage() == wanted.toImage();
    };
    Conversation closed = usual;
    closed.lastInboundAt = usual.lastInboundAt.addDays(-3);
    QVERIFY(shows(closed, Icon::Clock));
    Conversation blocked = usual;
    blocked.state.blockedAt = QDateTime::currentDateTimeUtc();
    QVERIFY(shows(blocked, Icon::Block));
    Conversation group = usual;
    group.customer.groupId = GroupId(u"120363000000004821"_s);
    QVERIFY(shows(group, Icon::People));
    m_theme->setTextScale(2);
    QVERIFY(shows(group, Icon::People));
    m_theme->setTextScale(1);
}

QTEST_MAIN(TestChatPane)
#include "tst_chatpane.moc"
