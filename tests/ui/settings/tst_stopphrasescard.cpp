// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/stopphraselist.h"
#include "domain/stopphrases.h"
#include "tests/store/storefixture.h"
#include "tests/ui/looks.h"
#include "ui/settings/stopphrasescard.h"

#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace shoptalk;
using namespace Qt::StringLiterals;

/// The words with which customers ask to stop, in the settings.
class TestStopPhrasesCard : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void showsTheWordsOfTheProgram();
    void changedWordsAreTidiedAndStored();
    void whatIsTypedStays();
    void aChangeIsUndone();
    void theWordsOfTheProgramComeBack();
    void withoutWordsItSaysWhatThatMeans();
    void aWriteThatFailsKeepsWhatWasTyped();
    void tabLeavesTheField();
    void looksRight_data();
    void looksRight();

private:
    QPlainTextEdit *field() const { return m_card->findChild<QPlainTextEdit *>(u"stopPhrases"_s); }
    QPushButton *button(const QString &name) const { return m_card->findChild<QPushButton *>(name); }
    QString message() const { return m_card->findChild<QLabel *>(u"stopPhrasesMessage"_s)->text(); }
    std::optional<QString> stored() const
    {
        return m_store->reader().marketing.stopPhrases().phrases().value();
    }
    void save(const QString &words);

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<StoreFixture> m_store;
    std::unique_ptr<StopPhraseList> m_phrases;
    std::unique_ptr<StopPhrasesCard> m_card;
};

void TestStopPhrasesCard::init()
{
    if (!m_theme)
        m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
    m_store = std::make_unique<StoreFixture>();
    m_phrases = std::make_unique<StopPhraseList>(**m_store);
    m_card = std::make_unique<StopPhrasesCard>(*m_phrases, *m_theme);
    m_card->show();
}

void TestStopPhrasesCard::cleanup()
{
    m_card.reset();
    m_phrases.reset();
    m_store.reset();
}

void TestStopPhrasesCard::save(const QString &words)
{
    field()->setPlainText(words);
    QVERIFY(button(u"saveStopPhrasesButton"_s)->isEnabled());
    button(u"saveStopPhrasesButton"_s)->click();
    QTRY_VERIFY(!button(u"saveStopPhrasesButton"_s)->isEnabled());
}

void TestStopPhrasesCard::showsTheWordsOfTheProgram()
{
    QCOMPARE(field()->toPlainText(), StopPhrases::shipped());
    QVERIFY(!button(u"saveStopPhrasesButton"_s)->isEnabled());
    QVERIFY(!button(u"shippedStopPhrasesButton"_s)->isEnabled());
}

void TestStopPhrasesCard::changedWordsAreTidiedAndStored()
{
    save(u"  basta \n\nBasta!\nno  more"_s);
    QCOMPARE(stored(), std::optional(u"basta\nno more"_s));
    QCOMPARE(field()->toPlainText(), u"basta\nno more"_s);
    QCOMPARE(message(), u"Saved."_s);
    m_card->refresh(); // as when the page is opened again
    QCOMPARE(field()->toPlainText(), u"basta\nno more"_s);
    QVERIFY(button(u"shippedStopPhrasesButton"_s)->isEnabled());
}

void TestStopPhrasesCard::whatIsTypedStays()
{
    QTest::keyClicks(field(), u"basta "_s);
    const QString typed = field()->toPlainText();
    m_card->refresh(); // as when the page is opened again
    QCOMPARE(field()->toPlainText(), typed);
    QVERIFY(button(u"saveStopPhrasesButton"_s)->isEnabled());
}

void TestStopPhrasesCard::aChangeIsUndone()
{
    save(u"basta"_s);
    save(u"baja"_s);
    QVERIFY(button(u"undoStopPhrasesButton"_s)->isVisible());
    button(u"undoStopPhrasesButton"_s)->click();
    QTRY_COMPARE(stored(), std::optional(u"basta"_s));
    QTRY_VERIFY(button(u"undoStopPhrasesButton"_s)->isHidden());
}

void TestStopPhrasesCard::theWordsOfTheProgramComeBack()
{
    save(u"basta"_s);
    button(u"shippedStopPhrasesButton"_s)->click();
    QTRY_VERIFY(!stored()); // a later version's words are used then
    QTRY_COMPARE(field()->toPlainText(), StopPhrases::shipped());
    QVERIFY(message().contains(u"came with"_s));
    button(u"undoStopPhrasesButton"_s)->click();
    QTRY_COMPARE(stored(), std::optional(u"basta"_s));
}

void TestStopPhrasesCard::withoutWordsItSaysWhatThatMeans()
{
    save(u"\n...\n"_s);
    QVERIFY(message().contains(u"won’t ask about anyone"_s));
    QCOMPARE(stored(), std::optional(u""_s));
    QVERIFY(field()->toPlainText().isEmpty());
}

void TestStopPhrasesCard::aWriteThatFailsKeepsWhatWasTyped()
{
    Store unopened(m_store->path());
    StopPhraseList words(unopened);
    m_card = std::make_unique<StopPhrasesCard>(words, *m_theme);
    field()->setPlainText(u"basta"_s);
    button(u"saveStopPhrasesButton"_s)->click();
    QTRY_VERIFY(message().contains(u"could not be saved"_s));
    QCOMPARE(field()->toPlainText(), u"basta"_s);
    QVERIFY(button(u"saveStopPhrasesButton"_s)->isEnabled());
    m_card.reset();
}

void TestStopPhrasesCard::tabLeavesTheField()
{
    field()->setPlainText(u"basta"_s);
    QVERIFY(QTest::qWaitForWindowActive(m_card.get()));
    field()->setFocus();
    QTest::keyClick(field(), Qt::Key_Tab);
    QVERIFY(button(u"saveStopPhrasesButton"_s)->hasFocus());
}

void TestStopPhrasesCard::looksRight_data()
{
    test::addLooks(720, 432);
}

void TestStopPhrasesCard::looksRight()
{
    QFETCH(const test::Look, look);
    save(u"stop\nbaja\nإيقاف\nबंद करो"_s);
    m_theme->setMode(look.mode);
    m_theme->setTextScale(look.scale);
    QVERIFY(test::looksRight(*m_card, look, u"stop-words"_s));
    m_theme->setTextScale(1.0);
    m_theme->setMode(Theme::Mode::Light);
}

QTEST_MAIN(TestStopPhrasesCard)
#include "tst_stopphrasescard.moc"
