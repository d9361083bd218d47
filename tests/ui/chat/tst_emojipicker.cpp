// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pictures.h"
#include "tests/ui/shown.h"
#include "ui/chat/composer.h"
#include "ui/chat/emojihistory.h"
#include "ui/chat/emojilist.h"
#include "ui/chat/emojipicker.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace shoptalk;
using namespace Qt::StringLiterals;

class TestEmojiPicker : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light); }
    void everyLanguageNamesEveryEmoji_data();
    void everyLanguageNamesEveryEmoji();
    void wordsFindEmoji_data();
    void wordsFindEmoji();
    void skinTonesAreFullyQualified_data();
    void skinTonesAreFullyQualified();
    void theHistoryKeepsTheNewest();
    void aSearchedEmojiIsChosenByKeyboard();
    void usedEmojiComeFirst();
    void fewEmojiHaveNoScrollBar();
    void aToneChangesTheGrid();
    void nothingFoundSaysSo();
    void thePickerWritesIntoTheComposer();
    void aColonAndAWordOfferEmoji();
    void aSecondColonTakesTheFirst();
    void escLeavesTheWord();
    void aSmileyIsLeftAlone();
    void looksRight_data();
    void looksRight();

private:
    QListView *gridOf(QWidget &picker) const { return picker.findChild<QListView *>(u"emojiGrid"_s); }
    static QListWidget *offered(const QWidget &window)
    {
        auto *list = window.findChild<QListWidget *>(u"emojiCompletion"_s);
        return list && list->isVisible() ? list : nullptr;
    }
    /// Shows the composer, ready to be typed into.
    bool begin(Composer &composer, EmojiHistory &history) const
    {
        composer.setEmojiHistory(history, *m_theme);
        const bool isActive = test::showActive(composer, {700, 300});
        composer.focusText();
        return isActive;
    }

    std::unique_ptr<Theme> m_theme;
};

void TestEmojiPicker::everyLanguageNamesEveryEmoji_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en_GB", "de", "fr", "es", "pt_BR", "ar", "hi", "id", "fi"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestEmojiPicker::everyLanguageNamesEveryEmoji()
{
    QFETCH(const QString, language);
    const EmojiList list{QLocale(language)};
    QVERIFY(list.all().size() > 1800);
    int unnamed = 0;
    for (const EmojiEntry &entry : list.all()) {
        QVERIFY(entry.group >= 0 && entry.group < EmojiList::groupCount);
        unnamed += entry.name.isEmpty() ? 1 : 0;
    }
    QVERIFY(unnamed <= 1);
}

void TestEmojiPicker::wordsFindEmoji_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("first");
    QTest::newRow("the whole name") << u"en_GB"_s << u"red heart"_s << u"❤️"_s;
    QTest::newRow("the beginning of words") << u"en_GB"_s << u"rose"_s << u"🌹"_s;
    QTest::newRow("case") << u"en_GB"_s << u"ROSE"_s << u"🌹"_s;
    QTest::newRow("German") << u"de"_s << u"rose"_s << u"🌹"_s;
    QTest::newRow("without the accent") << u"fr"_s << u"cœur rouge"_s << u"❤️"_s;
    QTest::newRow("English in another language") << u"de"_s << u"grinning face"_s << u"😀"_s;
    QTest::newRow("Arabic") << u"ar"_s << u"وردة"_s << u"🌹"_s;
    QTest::newRow("Hindi") << u"hi"_s << u"गुलाब"_s << u"🌹"_s;
}

void TestEmojiPicker::wordsFindEmoji()
{
    QFETCH(const QString, language);
    QFETCH(const QString, typed);
    const QList<EmojiEntry> found = EmojiList{QLocale(language)}.find(typed, 20);
    QVERIFY(!found.isEmpty());
    QTEST(found.first().emoji, "first");
}

void TestEmojiPicker::skinTonesAreFullyQualified_data()
{
    QTest::addColumn<QString>("emoji");
    QTest::addColumn<int>("tone");
    QTest::addColumn<QString>("toned");
    QTest::newRow("one picture") << u"👋"_s << 3 << u"👋🏽"_s;
    QTest::newRow("a selector gives way") << u"☝️"_s << 1 << u"☝🏻"_s;
    QTest::newRow("a joined one") << u"👩‍🍳"_s << 5 << u"👩🏿‍🍳"_s;
    QTest::newRow("yellow") << u"👋"_s << 0 << u"👋"_s;
    QTest::newRow("no person") << u"🌹"_s << 4 << u"🌹"_s;
}

void TestEmojiPicker::skinTonesAreFullyQualified()
{
    QFETCH(const QString, emoji);
    QFETCH(const int, tone);
    const EmojiList list;
    const EmojiEntry *entry = list.entryOf(emoji);
    QVERIFY(entry);
    QTEST(withSkinTone(*entry, tone), "toned");
    QCOMPARE(list.entryOf(withSkinTone(*entry, tone)), entry);
}

void TestEmojiPicker::theHistoryKeepsTheNewest()
{
    EmojiHistory history({u"🌹"_s, u"❤️"_s}, 9);
    QCOMPARE(history.skinTone(), maxSkinTone);
    QSignalSpy changed(&history, &EmojiHistory::changed);
    history.use(u"❤️"_s);
    QCOMPARE(history.recent(), (QStringList{u"❤️"_s, u"🌹"_s}));
    for (int i = 0; i < 60; ++i)
        history.use(QString::number(i));
    QCOMPARE(history.recent().size(), EmojiHistory::maxRecent);
    QCOMPARE(history.recent().first(), u"59"_s);
    QCOMPARE(changed.size(), 61);
}

void TestEmojiPicker::aSearchedEmojiIsChosenByKeyboard()
{
    QWidget window;
    window.show();
    EmojiHistory history;
    QPointer<EmojiPicker> picker = new EmojiPicker(*m_theme, history, &window);
    QSignalSpy chosen(picker, &EmojiPicker::chosen);
    picker->openAt({300, 600});
    auto *search = picker->findChild<QLineEdit *>(u"emojiSearch"_s);
    QTest::keyClicks(search, u"rose"_s);
    QTest::keyClick(search, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(chosen.first().first().toString(), u"🌹"_s);
    QVERIFY(picker->isVisible());
    QTest::keyClick(search, Qt::Key_Down);
    QVERIFY(gridOf(*picker)->hasFocus() || QApplication::focusWidget() == gridOf(*picker));
    QTest::keyClick(gridOf(*picker), Qt::Key_Right);
    QTest::keyClick(gridOf(*picker), Qt::Key_Return);
    QCOMPARE(chosen.size(), 2);
    QTRY_VERIFY(!picker);
    QCOMPARE(history.recent().size(), 2);
}

void TestEmojiPicker::usedEmojiComeFirst()
{
    QWidget window;
    window.show();
    EmojiHistory history({u"👋🏽"_s, u"🌹"_s}, 1);
    EmojiPicker picker(*m_theme, history, &window);
    QCOMPARE(gridOf(picker)->model()->rowCount(), 2);
    QCOMPARE(gridOf(picker)->model()->index(0, 0).data().toString(), u"👋🏽"_s); // as it was chosen
    picker.findChild<QToolButton *>(u"emojiGroup1"_s)->click();
    QCOMPARE(gridOf(picker)->model()->index(0, 0).data().toString(), u"👋🏻"_s);
    QCOMPARE(gridOf(picker)->model()->index(0, 0).data(Qt::AccessibleTextRole).toString(), u"waving hand"_s);
}

void TestEmojiPicker::fewEmojiHaveNoScrollBar()
{
    QWidget window;
    window.show();
    EmojiHistory history({u"🌹"_s}, 1);
    EmojiPicker picker(*m_theme, history, &window);
    picker.setAttribute(Qt::WA_DeleteOnClose, false);
    picker.openAt({10, 10});
    const auto isDrawn = [&] {
        const QImage bar = gridOf(picker)->verticalScrollBar()->grab().toImage();
        for (int y = 0; y < bar.height(); ++y) {
            if (bar.pixel(bar.width() / 2, y) != bar.pixel(0, 0))
                return true;
        }
        return false;
    };
    QVERIFY(!isDrawn());
    const int width = gridOf(picker)->viewport()->width();
    picker.findChild<QToolButton *>(u"emojiGroup1"_s)->click();
    QTRY_VERIFY(isDrawn());
    QCOMPARE(gridOf(picker)->viewport()->width(), width); // nothing moves
}

void TestEmojiPicker::aToneChangesTheGrid()
{
    QWidget window;
    EmojiHistory history;
    EmojiPicker picker(*m_theme, history, &window);
    picker.findChild<QToolButton *>(u"emojiGroup1"_s)->click();
    QCOMPARE(gridOf(picker)->model()->index(0, 0).data().toString(), u"👋"_s);
    picker.findChild<QToolButton *>(u"skinTone4"_s)->click();
    QCOMPARE(gridOf(picker)->model()->index(0, 0).data().toString(), u"👋🏾"_s);
    QCOMPARE(history.skinTone(), 4);
}

void TestEmojiPicker::nothingFoundSaysSo()
{
    QWidget window;
    window.show();
    EmojiHistory history;
    QPointer<EmojiPicker> picker = new EmojiPicker(*m_theme, history, &window);
    picker->openAt({300, 600});
    picker->findChild<QLineEdit *>(u"emojiSearch"_s)->setText(u"qqqq"_s);
    QVERIFY(picker->findChild<QLabel *>(u"emojiEmpty"_s)->isVisible());
    QTest::keyClick(picker->findChild<QLineEdit *>(u"emojiSearch"_s), Qt::Key_Return);
    QVERIFY(picker->isVisible());
    picker->findChild<QLineEdit *>(u"emojiSearch"_s)->clear();
    QVERIFY(!picker->findChild<QLabel *>(u"emojiEmpty"_s)->isVisible());
    picker->close();
}

void TestEmojiPicker::thePickerWritesIntoTheComposer()
{
    EmojiHistory history;
    Composer composer(*m_theme);
    composer.resize(700, 80);
    composer.setEmojiHistory(history, *m_theme);
    composer.show();
    composer.setText(u"Thank you "_s);
    QTest::keyClick(composer.field(), Qt::Key_End, Qt::ControlModifier);
    auto *button = composer.findChild<QToolButton *>(u"emojiButton"_s);
    QVERIFY(button->isVisible());
    button->click();
    auto *picker = composer.findChild<EmojiPicker *>();
    QVERIFY(picker && picker->isVisible());
    QTest::keyClicks(picker->findChild<QLineEdit *>(u"emojiSearch"_s), u"red heart"_s);
    QTest::keyClick(picker->findChild<QLineEdit *>(u"emojiSearch"_s), Qt::Key_Return);
    QCOMPARE(composer.text(), u"Thank you ❤️"_s);
}

void TestEmojiPicker::aColonAndAWordOfferEmoji()
{
    EmojiHistory history;
    Composer composer(*m_theme);
    QVERIFY(begin(composer, history));
    QSignalSpy sent(&composer, &Composer::sendRequested);
    QTest::keyClicks(composer.field(), u"A :ros"_s);
    QVERIFY(offered(composer));
    QVERIFY(offered(composer)->item(0)->text().contains(u"rose"_s));
    QTest::keyClick(composer.field(), Qt::Key_Down);
    QCOMPARE(offered(composer)->currentRow(), 1);
    QTest::keyClick(composer.field(), Qt::Key_Up);
    QTest::keyClick(composer.field(), Qt::Key_Return);
    QCOMPARE(composer.text(), u"A 🌹"_s);
    QVERIFY(!offered(composer));
    QCOMPARE(sent.size(), 0);
    QCOMPARE(history.recent(), QStringList{u"🌹"_s});
}

void TestEmojiPicker::aSecondColonTakesTheFirst()
{
    EmojiHistory history;
    Composer composer(*m_theme);
    QVERIFY(begin(composer, history));
    QTest::keyClicks(composer.field(), u":red_heart:"_s);
    QCOMPARE(composer.text(), u"❤️"_s);
}

void TestEmojiPicker::escLeavesTheWord()
{
    EmojiHistory history;
    Composer composer(*m_theme);
    QVERIFY(begin(composer, history));
    QTest::keyClicks(composer.field(), u":ros"_s);
    QVERIFY(offered(composer));
    QTest::keyClick(composer.field(), Qt::Key_Escape);
    QVERIFY(!offered(composer));
    QCOMPARE(composer.text(), u":ros"_s);
}

void TestEmojiPicker::aSmileyIsLeftAlone()
{
    EmojiHistory history;
    Composer composer(*m_theme);
    QVERIFY(begin(composer, history));
    QTest::keyClicks(composer.field(), u"at 10:30 :D"_s);
    QVERIFY(!offered(composer));
    QCOMPARE(composer.text(), u"at 10:30 :D"_s);
}

void TestEmojiPicker::looksRight_data()
{
    QTest::addColumn<Theme::Mode>("mode");
    QTest::addColumn<qreal>("scale");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("light") << Theme::Mode::Light << 1.0 << Qt::LeftToRight;
    QTest::newRow("dark-large") << Theme::Mode::Dark << 2.0 << Qt::LeftToRight;
    QTest::newRow("mirrored") << Theme::Mode::Light << 1.0 << Qt::RightToLeft;
}

void TestEmojiPicker::looksRight()
{
    QFETCH(const Theme::Mode, mode);
    QFETCH(const qreal, scale);
    QFETCH(const Qt::LayoutDirection, direction);
    const Theme theme(*qApp, mode, scale);
    QWidget window;
    window.setLayoutDirection(direction);
    window.show();
    EmojiHistory history({u"🌹"_s}, 3);
    auto *picker = new EmojiPicker(theme, history, &window);
    picker->openAt({500, 700});
    picker->findChild<QToolButton *>(u"emojiGroup1"_s)->click();
    QCoreApplication::processEvents();
    QVERIFY(
        test::keepPicture(picker->grab(), u"emojipicker-"_s + QLatin1StringView(QTest::currentDataTag())));
    picker->close();
}

QTEST_MAIN(TestEmojiPicker)
#include "tst_emojipicker.moc"
