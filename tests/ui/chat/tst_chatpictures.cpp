// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/chat/contentsamples.h"
#include "tests/ui/inbox/shop.h"
#include "tests/ui/pictures.h"
#include "ui/chat/chatpane.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;

/// The chat in all its states, drawn in every look. The test checks that nothing is outside of its place; the
/// pictures are kept for people to look at.
class TestChatPictures : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void drawsAChat_data();
    void drawsAChat();

private:
    static QList<Line> talk();
    static QList<Line> kinds();
    static QList<Line> arabic();
    static QList<Line> closed();
    static void amend(Shop &shop, const ConversationId &id);
    static QList<Line> formatted();
    static void addContents(Shop &shop, const ConversationId &id);
};

QList<Line> TestChatPictures::talk()
{
    constexpr auto in = Direction::Inbound;
    constexpr auto out = Direction::Outbound;
    return {
        {in, u"Buenos días ☀️ ¿tenéis ramos de peonías para mañana?"_s, 300},
        {out, u"¡Buenos días, Ana! Sí, rosas y blancas. ¿Cuántas querrías?"_s, 298},
        {in, u"Doce 1️⃣2️⃣"_s, 297},
        {in,
         u"Es para mi madre 🎂 y van 👨‍👩‍👧‍👦 de visita, 👩🏾‍🍳 cocina 🏳️‍🌈"_s,
         296},
        {in, u"❤️"_s, 295},
        {out,
         u"Son 38 €. Aquí están: https://shop.example/peonies?colour=pink&size=12 y "
         "www.shop.example."_s,
         290},
        {in,
         u"¿Podéis añadir una tarjeta? Que diga: «Para la mejor madre del mundo, con todo nuestro cariño. "
         u"Ana, "
         "Luis y los niños.» Muchísimas gracias por todo, de verdad, siempre nos salváis."_s,
         62},
        {out, u"Una línea\ny otra\ny la última"_s, 60, Delivery::Read},
        {out, u"Entregado"_s, 50, Delivery::Delivered},
        {out, u"Enviado"_s, 49, Delivery::Sent},
        {out, u"Esto no llegó"_s, 48, Delivery::Failed, 131026},
        {out, u"¿Llegó esto?"_s, 3, Delivery::Uncertain},
        {out, u"Esto espera su turno 👍🏽"_s, 1, Delivery::Queued}};
}

QList<Line> TestChatPictures::kinds()
{
    QList<Line> lines{{Direction::Inbound, u"Mirad"_s, 90}};
    for (int kind = int(MessageKind::Image); kind <= int(MessageKind::ChatOpened); ++kind) {
        const bool isInbound = kind % 3 != 0;
        const QString caption = kind == int(MessageKind::Image)
            ? u"Así quedó la mesa de la boda, con vuestras flores"_s
            : kind == int(MessageKind::Document) ? u"factura-2026-0042.pdf"_s
                                                 : QString();
        lines << Line{isInbound ? Direction::Inbound : Direction::Outbound,
                      caption,
                      80 - 2 * kind,
                      Delivery::Read,
                      0,
                      MessageKind(kind)};
    }
    return lines;
}

QList<Line> TestChatPictures::arabic()
{
    return {{Direction::Inbound, u"مرحباً، هل لديكم ورود حمراء اليوم؟"_s, 42},
            {Direction::Outbound,
             u"نعم، لدينا باقات جميلة من الورود الحمراء 🌹 بسعر 120 درهم، وهذه صورها: "
             "https://shop.example/roses"_s,
             40},
            {Direction::Inbound, u"رائع! سأمر بعد الظهر إن شاء الله"_s, 12},
            {Direction::Outbound, u"Order #1024 is ready"_s, 11, Delivery::Delivered},
            {Direction::Outbound, u"لم تصل"_s, 10, Delivery::Failed, 131047}};
}

QList<Line> TestChatPictures::closed()
{
    return {{Direction::Inbound, u"Thank you, see you next week!"_s, 2000},
            {Direction::Outbound, u"See you then 👋🏼"_s, 1990}};
}

/// The customer and the shop react, edit and delete.
void TestChatPictures::amend(Shop &shop, const ConversationId &id)
{
    const Conversation conversation = shop.store.reader().conversations.find(id)->value();
    const QList<Message> messages = shop.store.reader().messages.newest(id, 50).value();
    const auto write = [&](StoreSession &session) -> Result<void> {
        const auto change = [&](int row, AmendmentKind kind, Direction from, const QString &text) {
            const Amendment amendment{kind, messages.at(row).wamid,          from, {},
                                      text, QDateTime::currentDateTimeUtc(), {}};
            return session.messages.amend(conversation.phoneNumber, conversation.customer, amendment);
        };
        constexpr auto in = Direction::Inbound;
        constexpr auto out = Direction::Outbound;
        for (const Result<void> &changed :
             {change(0, AmendmentKind::Reaction, out, u"😮"_s),
              change(1, AmendmentKind::Reaction, in, u"👍🏽"_s),
              change(1, AmendmentKind::Reaction, out, u"👍🏽"_s),
              change(2, AmendmentKind::Reaction, out, u"❤️"_s),
              change(2, AmendmentKind::Reaction, in, u"🙏"_s),
              change(2, AmendmentKind::Edit, in, u"¿Podéis añadir una tarjeta, por favor? Gracias 🌷"_s),
              change(3, AmendmentKind::Edit, out, u"Una línea, corregida"_s),
              change(4, AmendmentKind::Revoke, out, {})}) {
            if (!changed)
                return changed;
        }
        return {};
    };
    QVERIFY(QCoro::waitFor(shop.store.write(write)));
}

QList<Line> TestChatPictures::formatted()
{
    return {
        {Direction::Inbound, u"*Hello!* I _really_ need this ~tomorrow~ *_today_*: 2*3*4 roses"_s, 42},
        {Direction::Outbound,
         u"> I _really_ need this, and this is a longer sentence that goes on for more than one line\n"
         "We have:\n- red roses, long ones, which keep for a week in fresh water and in a cool room\n"
         "- *white* ones\n1. order at https://shop.example/wife\n2. pay"_s,
         41},
        {Direction::Inbound, u"Code `WELCOME10` or ```line one\n  line two```"_s, 40},
        {Direction::Inbound,
         u"> مرحباً، هل لديكم *ورود حمراء* اليوم؟ أحتاجها قبل الظهر لو سمحتم، وشكراً جزيلاً لكم جميعاً\n- نعم"_s,
         39}};
}

/// A message of every kind of content.
void TestChatPictures::addContents(Shop &shop, const ConversationId &id)
{
    const auto write = [&](StoreSession &session) -> Result<void> {
        for (Message message : contentSamples()) {
            message.conversation = id;
            if (const Result<bool> added = session.messages.add(message, false); !added)
                return failure(added.error());
        }
        return {};
    };
    QVERIFY(QCoro::waitFor(shop.store.write(write)));
}

void TestChatPictures::drawsAChat_data()
{
    QTest::addColumn<QString>("talk");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("rightToLeft");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("scale");
    const QSize wide(860, 900);
    const QSize narrow(480, 900);
    QTest::newRow("talk light") << u"talk"_s << false << false << wide << 1.0;
    QTest::newRow("talk dark") << u"talk"_s << true << false << wide << 1.0;
    QTest::newRow("talk narrow") << u"talk"_s << false << false << narrow << 1.0;
    QTest::newRow("talk large text") << u"talk"_s << false << false << QSize(940, 1100) << 2.0;
    QTest::newRow("talk narrow large text") << u"talk"_s << true << false << QSize(480, 1100) << 2.0;
    QTest::newRow("kinds light") << u"kinds"_s << false << false << wide << 1.0;
    QTest::newRow("kinds dark right to left") << u"kinds"_s << true << true << wide << 1.0;
    QTest::newRow("amended light") << u"amended"_s << false << false << wide << 1.0;
    QTest::newRow("amended dark right to left") << u"amended"_s << true << true << wide << 1.0;
    QTest::newRow("amended narrow large text") << u"amended"_s << true << false << QSize(480, 1100) << 2.0;
    QTest::newRow("arabic right to left") << u"arabic"_s << false << true << wide << 1.0;
    QTest::newRow("arabic dark") << u"arabic"_s << true << false << narrow << 1.0;
    QTest::newRow("formatted light") << u"formatted"_s << false << false << wide << 1.0;
    QTest::newRow("formatted dark right to left") << u"formatted"_s << true << true << wide << 1.0;
    QTest::newRow("formatted narrow large text")
        << u"formatted"_s << false << false << QSize(480, 1400) << 2.0;
    const QSize tall(860, 4200);
    QTest::newRow("contents light") << u"contents"_s << false << false << tall << 1.0;
    QTest::newRow("contents dark right to left") << u"contents"_s << true << true << tall << 1.0;
    QTest::newRow("contents narrow large text") << u"contents"_s << false << false << QSize(480, 9000) << 2.0;
    QTest::newRow("closed light") << u"closed"_s << false << false << narrow << 1.0;
    QTest::newRow("closed dark large text") << u"closed"_s << true << false << QSize(480, 900) << 2.0;
}

void TestChatPictures::drawsAChat()
{
    QFETCH(const QString, talk);
    QFETCH(const bool, dark);
    QFETCH(const bool, rightToLeft);
    QFETCH(const QSize, size);
    QFETCH(const double, scale);
    QApplication::setFont(QFont(u"Noto Sans"_s, 10));
    Theme theme(*qApp, dark ? Theme::Mode::Dark : Theme::Mode::Light, scale);
    QGuiApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    Shop shop;
    const QHash<QString, QList<Line>> talks{{u"talk"_s, TestChatPictures::talk()},
                                            {u"kinds"_s, kinds()},
                                            {u"amended"_s, TestChatPictures::talk().mid(4)},
                                            {u"arabic"_s, arabic()},
                                            {u"contents"_s, TestChatPictures::talk().mid(0, 1)},
                                            {u"closed"_s, closed()},
                                            {u"formatted"_s, formatted()}};
    const ConversationId id = shop.add(talk == u"arabic"_s ? u"أمينة الحسن"_s : u"Ana Lucía Fernández 🌷"_s,
                                       u"34600000011"_s, talks.value(talk));
    if (talk == u"amended"_s)
        amend(shop, id);
    if (talk == u"contents"_s)
        addContents(shop, id);
    ChatPane pane(shop.messages, shop.outbox, theme);
    pane.resize(size);
    pane.setBackVisible(size.width() < 500);
    pane.show();
    pane.showConversation(shop.store.reader().conversations.find(id)->value());
    auto *view = pane.findChild<QListView *>(u"messageList"_s);
    QTRY_COMPARE(view->verticalScrollBar()->value(), view->verticalScrollBar()->maximum());
    const auto *title = pane.findChild<QLabel *>(u"chatTitle"_s);
    QTRY_VERIFY(title->height() >= title->sizeHint().height()); // a header of three lines has got its room
    const QPixmap picture = pane.grab();
    keepPicture(picture, u"chat-"_s + QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-'));
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);

    QCOMPARE(picture.toImage().pixelColor(size.width() / 2, 4).lightness() < 128, dark);
    QCOMPARE(pane.size(), size); // nothing asked for more room
    for (const auto *label : pane.findChildren<QLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty())
            QVERIFY2(label->width() >= label->minimumSizeHint().width()
                         && label->height()
                             >= qMin(label->sizeHint().height(), label->heightForWidth(label->width())),
                     qPrintable(label->text()));
    }
    for (int row = 0; row < view->model()->rowCount(); ++row)
        QVERIFY(view->visualRect(view->model()->index(row, 0)).width() <= view->viewport()->width());
}

QTEST_MAIN(TestChatPictures)
#include "tst_chatpictures.moc"
