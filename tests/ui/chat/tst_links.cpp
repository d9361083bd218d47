// SPDX-License-Identifier: GPL-3.0-or-later
#include "messageactionsscene.h"
#include "ui/chat/contentactions.h"
#include "ui/chat/formattedtext.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QWidget>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using namespace shoptalk::test;

/// What is a link in a message, and what a click on it or its menu does.
class TestLinks : public MessageActionsScene {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void findsAddresses_data();
    void findsAddresses();
    void keepsFormattingOutOfAddresses();
    void plainTextsHaveFullAddressesOnly();
    void aNumberOffersToWriteToIt();
    void aNationalNumberIsOneOfTheCustomersCountry();
    void theMenuHasTheNumber();
    void anAddressOpensTheMailProgram();
    void theMenuCopiesAnAddress();
    void aDomainOpensTheBrowser();
    void whatCanMisleadIsAskedFor_data();
    void whatCanMisleadIsAskedFor();
    void onlyKnownSchemesAreOpened();

private:
    /// Clicks the first link of the only bubble.
    void clickFirstLink();

    std::unique_ptr<Browser> m_browser;
};

void TestLinks::init()
{
    QVERIFY(begin());
    m_browser = std::make_unique<Browser>();
    for (const QString &scheme : {u"http"_s, u"https"_s, u"mailto"_s, u"file"_s})
        QDesktopServices::setUrlHandler(scheme, m_browser.get(), "open");
}

void TestLinks::cleanup()
{
    for (const QString &scheme : {u"http"_s, u"https"_s, u"mailto"_s, u"file"_s})
        QDesktopServices::unsetUrlHandler(scheme);
    end();
}

void TestLinks::clickFirstLink()
{
    QTRY_VERIFY(view()->visualRect(last()).isValid());
    const BubbleLayout &layout = layoutOf(last());
    const Link link = layout.text().source.links().value(0);
    QVERIFY(!link.isEmpty());
    const QTextLine line = layout.text().layout->lineForTextPosition(link.start);
    const QPointF inText(line.cursorToX(link.start) + 3, line.y() + line.height() / 2);
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {},
                      placeOf(last(), QRectF(layout.textAt() + inText, QSizeF(1, 1))).topLeft());
}

void TestLinks::findsAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &text, const QStringList &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("e-mail", u"Write to ana@shop.example."_s, {u"mailto:ana@shop.example"_s});
    row("e-mail behind a colon", u"E-Mail:Ana.Lopez+roses@shop.de!"_s, {u"mailto:Ana.Lopez+roses@shop.de"_s});
    row("e-mail in capitals", u"ANA@SHOP.DE"_s, {u"mailto:ANA@SHOP.DE"_s});
    row("e-mail before a sentence", u"ana@shop.de.Danke"_s, {u"mailto:ana@shop.de"_s});
    row("e-mail with a question of its own", u"ana@shop.de?subject=x&cc=b@c.de"_s,
        {u"mailto:ana@shop.de"_s, u"mailto:b@c.de"_s});
    row("no e-mail", u"@ana and a@b and 3@2.50 and ana@@shop.de"_s, {});
    row("domain", u"Look at shop.de, or Shop.com"_s, {u"http://shop.de"_s, u"http://shop.com"_s});
    row("domain with a path", u"(shop.de/roses?c=red)"_s, {u"http://shop.de/roses?c=red"_s});
    row("domain in capitals", u"SHOP.DE"_s, {u"http://shop.de"_s});
    row("domain that may be a word, with a path", u"negozio.it/rose"_s, {u"http://negozio.it/rose"_s});
    row("domain in a country's com", u"flores.com.es, shop.co.in"_s,
        {u"http://flores.com.es"_s, u"http://shop.co.in"_s});
    row("two sentences", u"ok.Thanks come in.it is open.De nada gracias.es para hoy"_s, {});
    row("capital letter behind the dot", u"Vale.De acuerdo.Com todo"_s, {});
    row("files", u"readme.md foto.jpg lista.pdf script.sh datos.zip angebot.de.pdf"_s, {});
    row("numbers and short forms", u"1.000 2.5.de e.g. z.B. u.s.w. x.com"_s, {});
    row("a part of another address", u"ftp://shop.de/a foo@bar b\\shop.de büro.de"_s, {});
    row("other schemes", u"javascript://shop.de/%0Aalert(1) file:///shop.de"_s, {});
    row("a script behind a domain", u"javascript:shop.de"_s, {u"http://shop.de"_s});
    row("reversed address", u"\u202Ehttps://evil.example/moc.knab"_s, {});
    row("reversed domain and e-mail", u"\u202Eevil.com/moc.knab ana@evil.com"_s, {});
    row("after a reversed word", u"\u202Eabc\u202C shop.de"_s, {u"http://shop.de"_s});
    row("hidden letters", u"shop\u200B.de pay\u00ADpal.com shop.de\u202Emoc"_s, {});
    row("inside right to left", u"شاهد \u2066shop.de\u2069 شكرا"_s, {u"http://shop.de"_s});
    row("once each", u"https://shop.de/ana@shop.de www.shop.de"_s,
        {u"https://shop.de/ana@shop.de"_s, u"http://www.shop.de"_s});
}

void TestLinks::findsAddresses()
{
    QFETCH(const QString, text);
    QStringList found;
    for (const Link &link : linksIn(text))
        found << link.url.toString();
    QTEST(found, "expected");
}

void TestLinks::keepsFormattingOutOfAddresses()
{
    const FormattedText text(u"_ana_b_c@shop.de_ and *+49 30 1234567* and shop.de/a_b_c"_s,
                             FormattedText::Rules::WhatsApp, QString());
    QCOMPARE(text.shown(), u"ana_b_c@shop.de and +49 30 1234567 and shop.de/a_b_c"_s);
    QStringList shown;
    for (const Link &link : text.links())
        shown << text.shown().mid(link.start, link.length);
    QCOMPARE(shown, (QStringList{u"ana_b_c@shop.de"_s, u"+49 30 1234567"_s, u"shop.de/a_b_c"_s}));
}

/// Names of files, titles of cards and the like.
void TestLinks::plainTextsHaveFullAddressesOnly()
{
    const FormattedText text(u"shop.de ana@shop.de +49 30 1234567 https://shop.de"_s,
                             FormattedText::Rules::None);
    QCOMPARE(text.links().size(), 1);
    QCOMPARE(text.links().first().url, QUrl(u"https://shop.de"_s));
}

void TestLinks::aNumberOffersToWriteToIt()
{
    open({{Direction::Inbound, u"+49 30 1234567"_s, 5}});
    QSignalSpy wanted(m_pane.get(), &ChatPane::chatRequested);
    clickFirstLink();
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QVERIFY(entry(*menu, u"Copy"_s));
    entry(*menu, u"Write to"_s)->trigger();
    menu->close();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().at(1).value<Customer>().waId, WaId(u"49301234567"_s));
    QCOMPARE(m_browser->opened.size(), 0);
}

void TestLinks::aNationalNumberIsOneOfTheCustomersCountry()
{
    open({{Direction::Inbound, u"Mi madre: 600 12 34 56"_s, 5}}, u"34600000011"_s);
    clickFirstLink();
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QGuiApplication::clipboard()->clear();
    entry(*menu, u"Copy"_s)->trigger();
    menu->close();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"+34 600 12 34 56"_s);
}

void TestLinks::theMenuHasTheNumber()
{
    open({{Direction::Inbound, u"+49 30 1234567"_s, 5}});
    QSignalSpy wanted(m_pane.get(), &ChatPane::chatRequested);
    withMenu(0, [](QMenu &menu) {
        entry(menu, u"Copy \u2068+49"_s)->trigger();
        entry(menu, u"Write to \u2068+49 30 1234567"_s)->trigger();
    });
    QCOMPARE(QGuiApplication::clipboard()->text(), u"+49 30 1234567"_s);
    QCOMPARE(wanted.size(), 1);
}

void TestLinks::anAddressOpensTheMailProgram()
{
    open({{Direction::Inbound, u"ana@shop.example"_s, 5}});
    clickFirstLink();
    QCOMPARE(m_browser->opened, QList<QUrl>{QUrl(u"mailto:ana@shop.example"_s)});
}

void TestLinks::theMenuCopiesAnAddress()
{
    open({{Direction::Inbound, u"ana@shop.example"_s, 5}});
    withMenu(0, [](QMenu &menu) {
        QVERIFY(entry(menu, u"Write an e-mail"_s));
        entry(menu, u"Copy \u2068ana"_s)->trigger();
    });
    QCOMPARE(QGuiApplication::clipboard()->text(), u"ana@shop.example"_s);
}

void TestLinks::aDomainOpensTheBrowser()
{
    open({{Direction::Inbound, u"shop.de/roses"_s, 5}});
    clickFirstLink();
    QCOMPARE(m_browser->opened, QList<QUrl>{QUrl(u"http://shop.de/roses"_s)});
}

void TestLinks::whatCanMisleadIsAskedFor_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");
    QTest::newRow("a letter of another script") << u"https://p\u0430ypal.com/a"_s << u"xn--pypal-4ve.com"_s;
    QTest::newRow("letters with signs") << u"https://bücher.de"_s << u"xn--bcher-kva.de"_s;
    QTest::newRow("a name before the host") << u"https://bank.com@evil.example/a"_s << u"evil.example"_s;
}

void TestLinks::whatCanMisleadIsAskedFor()
{
    QFETCH(const QString, text);
    QFETCH(const QString, host);
    open({{Direction::Inbound, text, 5}});
    clickFirstLink();
    auto *question = m_pane->findChild<QMessageBox *>(u"openWebsiteDialog"_s);
    QVERIFY(question);
    QVERIFY2(question->informativeText().contains(host), qPrintable(question->informativeText()));
    QCOMPARE(question->defaultButton(), question->button(QMessageBox::Cancel));
    QCOMPARE(m_browser->opened.size(), 0);
    QTest::mouseClick(question->findChild<QPushButton *>(u"openWebsiteButton"_s), Qt::LeftButton);
    QCOMPARE(m_browser->opened, QList<QUrl>{QUrl(text)});
}

/// A button of a message may have any address.
void TestLinks::onlyKnownSchemesAreOpened()
{
    QWidget page;
    ContentActions actions(page);
    actions.perform({ContentAction::Kind::OpenLink, u"file:///etc/passwd"_s, {}});
    actions.perform({ContentAction::Kind::OpenLink, u"javascript:alert(1)"_s, {}});
    actions.perform({ContentAction::Kind::OpenLink, u"evil.exe"_s, {}});
    QCOMPARE(m_browser->opened.size(), 0);
}

QTEST_MAIN(TestLinks)
#include "tst_links.moc"
