// SPDX-License-Identifier: GPL-3.0-or-later
#include "interactivescene.h"
#include "tests/ui/pictures.h"
#include "ui/chat/captionsheet.h"
#include "ui/chat/chatrequest.h"
#include "ui/chat/contactsheet.h"
#include "ui/chat/content/contentrenderer.h"
#include "ui/chat/locationsheet.h"

#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>
#include <qcoro/qcorotask.h>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;

/// Messages that are written in a form: buttons, lists, links, contacts.
class TestInteractive : public InteractiveScene {
    Q_OBJECT
private Q_SLOTS:
    void buttonsAreSentByKeyboard();
    void aListIsSentWithItsParts();
    void aLinkIsSent();
    void aRequestIsSent_data();
    void aRequestIsSent();
    void limitsAreExplainedWhileTyping();
    void whatWasSentIsUsedAgain();
    void theFormIsClosedWithTheConversation();
    void theAnswerLeadsToItsQuestion();
    void linksAreSentWithAPreviewIfThePersonWantsIt();
    void contactsAreChosenFromTheShopsCustomers();
    void aHalfWrittenContactIsNotLost();
    void aReceivedContactIsWrittenTo();
    void looksRight_data();
    void looksRight();
};

void TestInteractive::buttonsAreSentByKeyboard()
{
    open();
    openSheet();
    QVERIFY(!canSend());
    QVERIFY(missing().contains(u"text"_s));
    QTRY_COMPARE(QApplication::focusWidget(), find<QPlainTextEdit>("interactiveBody"));
    QTest::keyClicks(QApplication::focusWidget(), u"Which day suits you?"_s);
    QVERIFY(!canSend());
    type("choiceTitle", u"Monday"_s);
    QVERIFY(canSend());
    QVERIFY(missing().isEmpty());
    press("addChoiceButton");
    QCOMPARE(QApplication::focusWidget(), line("choiceTitle", 1));
    QTest::keyClicks(QApplication::focusWidget(), u"Tuesday"_s);
    type("interactiveFooter", u"We answer until 8"_s);
    QTest::keyClick(line("interactiveFooter"), Qt::Key_Return);
    QTRY_COMPARE(m_shop->messages.rowCount(), 2);
    const InteractiveContent sent = lastInteractive();
    QCOMPARE(sent.kind, InteractiveKind::Buttons);
    QCOMPARE(sent.body, u"Which day suits you?"_s);
    QCOMPARE(sent.footer, u"We answer until 8"_s);
    QCOMPARE(sent.sections.size(), 1);
    QCOMPARE(sent.sections.first().choices.size(), 2);
    QCOMPARE(sent.sections.first().choices.at(1).title, u"Tuesday"_s);
    QVERIFY(sent.sections.first().choices.at(0).id != sent.sections.first().choices.at(1).id);
    QTRY_VERIFY(!m_pane->findChild<InteractiveSheet *>());
}

void TestInteractive::aListIsSentWithItsParts()
{
    open();
    openSheet(InteractiveKind::List);
    writeBody(u"Our cakes"_s);
    type("interactiveButton", u"See them"_s);
    type("choiceTitle", u"Carrot cake"_s);
    type("choiceDescription", u"With walnuts"_s);
    type("sectionTitle", u"Large"_s);
    press("addSectionButton");
    QTRY_COMPARE(QApplication::focusWidget(), line("sectionTitle", 1));
    type("choiceTitle", u"Brownie"_s, 1);
    QVERIFY(!canSend()); // each part of several needs a title
    QVERIFY(missing().contains(u"title"_s));
    type("sectionTitle", u"Small"_s, 1);
    QVERIFY(canSend());
    press("sendInteractiveButton");
    QTRY_COMPARE(m_shop->messages.rowCount(), 2);
    const InteractiveContent sent = lastInteractive();
    QCOMPARE(sent.kind, InteractiveKind::List);
    QCOMPARE(sent.buttonText, u"See them"_s);
    QCOMPARE(sent.sections.size(), 2);
    QCOMPARE(sent.sections.at(0).title, u"Large"_s);
    QCOMPARE(sent.sections.at(0).choices.first().description, u"With walnuts"_s);
    QCOMPARE(sent.sections.at(1).choices.first().title, u"Brownie"_s);
}

void TestInteractive::aLinkIsSent()
{
    open();
    openSheet(InteractiveKind::Link);
    writeBody(u"Our menu"_s);
    type("interactiveButton", u"Open the menu"_s);
    type("interactiveUrl", u"shop.example"_s);
    QVERIFY(!canSend());
    QVERIFY(find<QLabel>("interactiveUrlProblem")->text().contains(u"https://"_s));
    type("interactiveUrl", u"https://shop.example/menu"_s);
    press("sendInteractiveButton");
    QTRY_COMPARE(m_shop->messages.rowCount(), 2);
    QCOMPARE(lastInteractive().kind, InteractiveKind::Link);
    QCOMPARE(lastInteractive().url, u"https://shop.example/menu"_s);
    QVERIFY(lastInteractive().sections.isEmpty());
}

void TestInteractive::aRequestIsSent_data()
{
    QTest::addColumn<InteractiveKind>("kind");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("button");
    QTest::newRow("for the location")
        << InteractiveKind::LocationRequest << u"Where shall we bring it?"_s << u"Send location"_s;
    QTest::newRow("for the phone number") << InteractiveKind::ContactRequest
                                          << u"On which number can we call you?"_s << u"Share phone number"_s;
}

void TestInteractive::aRequestIsSent()
{
    QFETCH(const InteractiveKind, kind);
    QFETCH(const QString, body);
    QFETCH(const QString, button);
    open();
    openSheet(kind);
    const auto *kinds = find<QComboBox>("interactiveKind");
    QCOMPARE(kinds->currentData().toInt(), int(kind));
    QVERIFY(!line("interactiveHeader")->isVisible());
    QVERIFY(!line("interactiveFooter")->isVisible());
    writeBody(body);
    Message preview;
    preview.content = m_pane->findChild<InteractiveSheet *>()->content();
    QVERIFY(copyTextOf(preview).contains(button)); // the customer sees WhatsApp's own button
    press("sendInteractiveButton");
    QTRY_COMPARE(m_shop->messages.rowCount(), 2);
    QCOMPARE(lastInteractive().kind, kind);
    QCOMPARE(lastInteractive().body, body);
}

void TestInteractive::limitsAreExplainedWhileTyping()
{
    open();
    openSheet();
    writeBody(u"Which day?"_s);
    type("choiceTitle", QString(21, u'a'));
    auto *problem = find<QLabel>("choiceTitleProblem");
    QVERIFY(problem->isVisible());
    QVERIFY(problem->text().contains(u"20"_s));
    QVERIFY(!canSend());
    type("choiceTitle", u"Monday"_s);
    QVERIFY(!problem->isVisible());
    press("addChoiceButton");
    type("choiceTitle", u"Monday"_s, 1);
    QVERIFY(!canSend()); // the answers could not be told apart
    type("choiceTitle", u"Tuesday"_s, 1);
    press("addChoiceButton");
    QVERIFY(!find<QPushButton>("addChoiceButton")->isEnabled()); // three is all
    QVERIFY(!m_pane->findChildren<QLabel *>(u"choiceTitleProblem"_s).at(2)->isVisible()); // untouched
    QVERIFY(!canSend());
    m_pane->findChildren<QToolButton *>(u"removeChoiceButton"_s).at(2)->click();
    QVERIFY(canSend());
    type("interactiveHeader", QString(61, u'h'));
    QVERIFY(find<QLabel>("interactiveHeaderProblem")->isVisible());
    QVERIFY(!canSend());
}

void TestInteractive::whatWasSentIsUsedAgain()
{
    const ConversationId id = open();
    QVERIFY(QCoro::waitFor(m_shop->outbox.send(id, {openingHours()}, MessageContext())));
    openSheet();
    auto *again = find<QPushButton>("useAgainButton");
    QTRY_VERIFY(again->isVisible());
    QCOMPARE(again->menu()->actions().size(), 1);
    again->menu()->actions().first()->trigger();
    QCOMPARE(m_pane->findChild<InteractiveSheet *>()->content().body, openingHours().body);
    QVERIFY(canSend());
    press("sendInteractiveButton");
    QTRY_COMPARE(m_shop->messages.rowCount(), 3);
    QCOMPARE(lastInteractive().sections.first().choices.size(), 2);
}

void TestInteractive::theFormIsClosedWithTheConversation()
{
    open();
    openSheet();
    const ConversationId other =
        m_shop->add(u"Bea"_s, u"34600000012"_s, {{Direction::Inbound, u"Hola"_s, 5}});
    m_pane->showConversation(m_shop->store.reader().conversations.find(other)->value());
    QTRY_VERIFY(!m_pane->findChild<InteractiveSheet *>());
}

void TestInteractive::theAnswerLeadsToItsQuestion()
{
    Message question;
    question.wamid = Wamid(u"wamid.question"_s);
    question.direction = Direction::Outbound;
    question.content = openingHours();
    Message answer;
    answer.content =
        InteractiveReplyContent{ReplyKind::Button, u"button_reply"_s, u"choice_1_1"_s, u"Monday"_s, {}, {}};
    answer.context.quoted = question.wamid;
    ContentContext context{*m_theme, 300, Qt::LeftToRight, {}, question, {}};
    const ContentLayout layout = layOutContent(answer, context);
    QCOMPARE(layout.hits.size(), 1);
    QCOMPARE(layout.hits.first().action.kind, ContentAction::Kind::ShowMessage);
    QCOMPARE(layout.hits.first().action.value, question.wamid.value());
    QStringList shown;
    for (const ContentText &text : layout.texts)
        shown << text.text.source.shown();
    QVERIFY(shown.contains(u"Monday"_s));
    QVERIFY(shown.join(u'\n').contains(u"Which day shall we"_s));
}

void TestInteractive::linksAreSentWithAPreviewIfThePersonWantsIt()
{
    open();
    auto *field = find<QPlainTextEdit>("composer");
    auto *bar = find<QWidget>("linkPreviewBar");
    auto *box = find<QCheckBox>("linkPreviewBox");
    QTest::keyClicks(field, u"Hello "_s);
    QVERIFY(!bar->isVisible());
    QTest::keyClicks(field, u"https://shop.example/menu"_s);
    QVERIFY(bar->isVisible());
    QVERIFY(box->isChecked());
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(m_shop->messages.rowCount(), 2);
    QVERIFY(std::get<TextContent>(last().content).showsLinkPreview);
    QTRY_VERIFY(!bar->isVisible());
    QSignalSpy chosen(m_pane.get(), &ChatPane::requested);
    QTest::keyClicks(field, u"https://shop.example"_s);
    box->click();
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().value<ChatRequest>(), ChatRequest::HideLinkPreviews);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(m_shop->messages.rowCount(), 3);
    QVERIFY(!std::get<TextContent>(last().content).showsLinkPreview);
    QTRY_VERIFY(field->toPlainText().isEmpty());
    QTest::keyClicks(field, u"Only www.shop.example"_s);
    QVERIFY(!bar->isVisible()); // WhatsApp makes no preview of it
}

void TestInteractive::contactsAreChosenFromTheShopsCustomers()
{
    open();
    m_shop->add(u"Luis Ortega"_s, u"34600000022"_s, {{Direction::Inbound, u"Hola"_s, 50}});
    find<QToolButton>("attachButton")->menu()->actions().at(3)->trigger();
    auto *search = find<QLineEdit>("contactSearch");
    QTRY_COMPARE(QApplication::focusWidget(), search);
    QTest::keyClicks(search, u"ortega"_s);
    auto *results = find<QListWidget>("contactResults");
    QTRY_COMPARE(results->count(), 1);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(find<QListWidget>("chosenContacts")->count(), 1);
    type("contactFirstName", u"Eva"_s);
    type("contactPhone", u"+34 600 000 033"_s);
    auto *send = find<QPushButton>("sendContactButton");
    QVERIFY(send->text().contains(u'2'));
    send->click();
    QTRY_COMPARE(m_shop->messages.rowCount(), 2);
    const QList<ContactCard> cards = std::get<ContactsContent>(last().content).cards;
    QCOMPARE(cards.size(), 2);
    QCOMPARE(cards.at(0).formattedName, u"Luis Ortega"_s);
    QCOMPARE(cards.at(0).phones.first().waId, WaId(u"34600000022"_s));
    QCOMPARE(cards.at(1).formattedName, u"Eva"_s);
}

void TestInteractive::aHalfWrittenContactIsNotLost()
{
    open();
    find<QToolButton>("attachButton")->menu()->actions().at(3)->trigger();
    type("contactFirstName", u"Eva"_s);
    type("contactPhone", u"+34 600 000 033"_s);
    press("addContactButton");
    QCOMPARE(find<QListWidget>("chosenContacts")->count(), 1);
    auto *send = find<QPushButton>("sendContactButton");
    QVERIFY(send->isEnabled());
    type("contactFirstName", u"Luis"_s);
    QVERIFY(!send->isEnabled()); // it would go without Luis
    line("contactFirstName")->clear();
    QVERIFY(send->isEnabled());
    QTest::keyClick(find<QListWidget>("chosenContacts"), Qt::Key_Delete);
    QCOMPARE(find<QListWidget>("chosenContacts")->count(), 0);
    QVERIFY(!send->isEnabled());
}

void TestInteractive::aReceivedContactIsWrittenTo()
{
    Message received;
    ContactCard card;
    card.formattedName = u"Luis; Ortega"_s;
    card.phones << ContactPhone{u"+34 600 000 022"_s, WaId(u"34600000022"_s), u"CELL"_s};
    received.content = ContactsContent{{card}};
    const ContentContext context{*m_theme, 300, Qt::LeftToRight, {}, {}, {}};
    QHash<ContentAction::Kind, QString> values;
    for (const ContentHit &hit : layOutContent(received, context).hits)
        values.insert(hit.action.kind, hit.action.value);
    QCOMPARE(values.value(ContentAction::Kind::StartChat), u"34600000022\nLuis; Ortega"_s);
    const QString vCard = values.value(ContentAction::Kind::SaveContact);
    QVERIFY(vCard.startsWith(u"BEGIN:VCARD\r\nVERSION:3.0\r\n"_s));
    QVERIFY(vCard.contains(u"\r\nFN:Luis\\; Ortega\r\n"_s));
    QVERIFY(vCard.contains(u"\r\nTEL;TYPE=CELL:+34 600 000 022\r\n"_s));
    QVERIFY(vCard.endsWith(u"\r\nEND:VCARD\r\n"_s));
    received.direction = Direction::Outbound; // the shop's own card
    QVERIFY(layOutContent(received, context).hits.size() == 1);
}

void TestInteractive::looksRight_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<Theme::Mode>("mode");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<qreal>("scale");
    QTest::newRow("light") << 900 << Theme::Mode::Light << Qt::LeftToRight << 1.0;
    QTest::newRow("dark-rtl") << 900 << Theme::Mode::Dark << Qt::RightToLeft << 1.0;
    QTest::newRow("narrow") << 480 << Theme::Mode::Dark << Qt::LeftToRight << 1.0;
    QTest::newRow("narrow-large") << 480 << Theme::Mode::Light << Qt::LeftToRight << 2.0;
    QTest::newRow("large-rtl") << 900 << Theme::Mode::Light << Qt::RightToLeft << 2.0;
}

void TestInteractive::looksRight()
{
    QFETCH(const int, width);
    QFETCH(const Theme::Mode, mode);
    QFETCH(const Qt::LayoutDirection, direction);
    QFETCH(const qreal, scale);
    const QString tag = QLatin1StringView(QTest::currentDataTag());
    Theme theme(*qApp, mode, scale);
    m_pane = std::make_unique<ChatPane>(m_shop->messages, m_shop->outbox, theme);
    m_pane->setCustomers(*m_customers);
    QApplication::setLayoutDirection(direction);
    m_pane->resize(width, 700);
    m_pane->show();
    m_pane->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get(), shoptalk::support::patienceMs));
    open();
    InteractiveSheet *sheet = openSheet();
    sheet->setContent(openingHours());
    QCoreApplication::processEvents();
    QVERIFY(sheet->width() <= width);
    QVERIFY(keepPicture(sheet->grab(), u"interactive-buttons-"_s + tag));
    auto *kinds = find<QComboBox>("interactiveKind");
    kinds->setCurrentIndex(kinds->findData(int(InteractiveKind::List)));
    type("interactiveButton", u"Choose"_s);
    type("choiceDescription", u"Between 9 and 12"_s);
    type("choiceTitle", u"Wednesday afternoon, after the market"_s, 1);
    QCoreApplication::processEvents();
    QVERIFY(keepPicture(sheet->grab(), u"interactive-list-"_s + tag));
    sheet->reject();
    find<QToolButton>("attachButton")->menu()->actions().at(3)->trigger();
    QTest::keyClicks(find<QLineEdit>("contactSearch"), u"ana"_s);
    QTRY_COMPARE(find<QListWidget>("contactResults")->count(), 1);
    QTest::keyClick(find<QLineEdit>("contactSearch"), Qt::Key_Return);
    QTest::keyClicks(find<QLineEdit>("contactSearch"), u"34"_s);
    QTRY_COMPARE(find<QListWidget>("contactResults")->count(), 1);
    QVERIFY(keepPicture(m_pane->findChild<ContactSheet *>()->grab(), u"contactsheet-"_s + tag));
    m_pane->findChild<ContactSheet *>()->reject();
    QTest::keyClicks(find<QPlainTextEdit>("composer"), u"https://shop.example"_s);
    QCoreApplication::processEvents();
    QVERIFY(keepPicture(m_pane->grab(), u"linkpreview-"_s + tag));
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(TestInteractive)
#include "tst_interactive.moc"
