// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/searchhits.h"
#include "tests/ui/pictures.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/fuzzymatch.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QTest>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;

class TestCommandPalette : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light); }
    void init();
    void cleanup();
    void matchesAbbreviations_data();
    void matchesAbbreviations();
    void betterMatchesStandFirst();
    void typesAndRuns();
    void whatWasUsedLastStandsFirst();
    void theKeyboardMovesInTheList();
    void escapeGivesTheFocusBack();
    void whatFitsNothingSaysSo();
    void lateMatchesDoNotMoveTheChoice();
    void screenReadersHearEachRow();
    void staysInsideASmallWindow();
    void looks_data();
    void looks();

private:
    QLineEdit *field() const { return m_palette->findChild<QLineEdit *>(u"paletteField"_s); }
    QListView *list() const { return m_palette->findChild<QListView *>(u"paletteList"_s); }
    QStringList titles() const
    {
        QStringList all;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            all << list()->model()->index(row, 0).data().toString();
        return all;
    }
    PaletteEntry entry(const QString &title, const QString &detail = {}, const QString &keys = {})
    {
        return {title, title, detail, keys, Icon::Settings, [this, title] { m_ran << title; }};
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QMainWindow> m_window;
    QLineEdit *m_before = nullptr;
    CommandPalette *m_palette = nullptr;
    QList<PaletteEntry> m_matches;
    QStringList m_ran;
};

void TestCommandPalette::init()
{
    m_ran.clear();
    m_matches.clear();
    m_window = std::make_unique<QMainWindow>();
    m_before = new QLineEdit(m_window.get());
    m_window->setCentralWidget(m_before);
    m_palette = new CommandPalette(*m_theme, *m_window);
    m_palette->addSource([this] {
        return QList<PaletteEntry>{
            entry(u"Settings"_s, {}, u"Ctrl+,"_s), entry(u"Keyboard shortcuts"_s, u"Settings"_s),
            entry(u"Dashboard"_s, {}, u"Ctrl+Shift+D"_s), entry(u"Privacy"_s, u"Settings"_s)};
    });
    m_palette->setMatches([this] { return m_matches; });
    m_window->resize(900, 600);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), shoptalk::support::patienceMs));
    m_before->setFocus();
}

void TestCommandPalette::cleanup()
{
    m_window.reset();
}

void TestCommandPalette::matchesAbbreviations_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");
    QTest::newRow("the beginning") << u"key"_s << u"Keyboard shortcuts"_s << true;
    QTest::newRow("a later word") << u"short"_s << u"Keyboard shortcuts"_s << true;
    QTest::newRow("two words in any order") << u"short key"_s << u"Keyboard shortcuts"_s << true;
    QTest::newRow("first letters") << u"ks"_s << u"Keyboard shortcuts"_s << true;
    QTest::newRow("letters that follow each other") << u"stgs"_s << u"Settings"_s << true;
    QTest::newRow("accents") << u"jose"_s << u"José"_s << true;
    QTest::newRow("another order of letters") << u"sk"_s << u"Key"_s << false;
    QTest::newRow("one word is missing") << u"key priv"_s << u"Keyboard shortcuts"_s << false;
}

void TestCommandPalette::matchesAbbreviations()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, text);
    QTEST(fuzzyScore(searchForm(typed), searchForm(text)) > 0, "expected");
}

void TestCommandPalette::betterMatchesStandFirst()
{
    m_palette->open();
    QTest::keyClicks(field(), u"s"_s);
    QCOMPARE(titles().first(), u"Settings"_s);
    QVERIFY(fuzzyScore(u"set"_s, u"settings"_s) > fuzzyScore(u"set"_s, u"open settings"_s));
    QVERIFY(fuzzyScore(u"set"_s, u"open settings"_s) > fuzzyScore(u"set"_s, u"reset"_s));
    QVERIFY(fuzzyScore(u"set"_s, u"reset"_s) > fuzzyScore(u"set"_s, u"some extra text"_s));
}

void TestCommandPalette::typesAndRuns()
{
    m_palette->open();
    QVERIFY(m_palette->isVisible());
    QVERIFY(field()->hasFocus());
    QCOMPARE(titles().size(), 4);
    QTest::keyClicks(field(), u"dash"_s);
    QCOMPARE(titles(), QStringList{u"Dashboard"_s});
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(m_ran, QStringList{u"Dashboard"_s});
    QVERIFY(!m_palette->isVisible());
    QVERIFY(m_before->hasFocus());
}

void TestCommandPalette::whatWasUsedLastStandsFirst()
{
    for (const QString &typed : {u"priv"_s, u"dash"_s}) {
        m_palette->open();
        QTest::keyClicks(field(), typed);
        QTest::keyClick(field(), Qt::Key_Return);
    }
    m_palette->open();
    QCOMPARE(field()->text(), QString());
    QCOMPARE(titles().mid(0, 2), (QStringList{u"Dashboard"_s, u"Privacy"_s}));
}

void TestCommandPalette::theKeyboardMovesInTheList()
{
    m_palette->open();
    QTest::keyClick(field(), Qt::Key_Down);
    QCOMPARE(list()->currentIndex().row(), 1);
    QTest::keyClick(field(), Qt::Key_Up);
    QTest::keyClick(field(), Qt::Key_Up);
    QCOMPARE(list()->currentIndex().row(), 3);
    QTest::keyClick(field(), Qt::Key_PageUp);
    QCOMPARE(list()->currentIndex().row(), 0);
    QVERIFY(field()->hasFocus());
}

void TestCommandPalette::escapeGivesTheFocusBack()
{
    m_palette->open();
    QTest::keyClick(field(), Qt::Key_Escape);
    QVERIFY(!m_palette->isVisible());
    QVERIFY(m_before->hasFocus());
    m_palette->open();
    m_before->setFocus(); // a click beside it
    QVERIFY(!m_palette->isVisible());
}

void TestCommandPalette::whatFitsNothingSaysSo()
{
    m_palette->open();
    QTest::keyClicks(field(), u"zzz"_s);
    QVERIFY(m_palette->findChild<QLabel *>(u"paletteNothing"_s)->isVisible());
    QTest::keyClick(field(), Qt::Key_Return);
    QVERIFY(m_ran.isEmpty());
}

void TestCommandPalette::lateMatchesDoNotMoveTheChoice()
{
    m_palette->open();
    QTest::keyClicks(field(), u"a"_s);
    m_matches = {entry(u"Ana Lucía"_s, u"+34 600 000 011"_s)};
    m_palette->refresh();
    QVERIFY(titles().contains(u"Ana Lucía"_s));
    QCOMPARE(titles().first(), u"Ana Lucía"_s);
}

void TestCommandPalette::screenReadersHearEachRow()
{
    m_palette->open();
    QCOMPARE(list()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString(), u"Settings, Ctrl+,"_s);
    QVERIFY(!field()->accessibleName().isEmpty() && !list()->accessibleName().isEmpty());
}

void TestCommandPalette::staysInsideASmallWindow()
{
    m_window->resize(360, 300);
    m_palette->open();
    QCoreApplication::processEvents();
    QVERIFY(m_window->rect().contains(m_palette->geometry()));
}

void TestCommandPalette::looks_data()
{
    QTest::addColumn<Theme::Mode>("mode");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("light") << Theme::Mode::Light << Qt::LeftToRight;
    QTest::newRow("dark") << Theme::Mode::Dark << Qt::LeftToRight;
    QTest::newRow("rtl") << Theme::Mode::Light << Qt::RightToLeft;
}

void TestCommandPalette::looks()
{
    QFETCH(const Theme::Mode, mode);
    QFETCH(const Qt::LayoutDirection, direction);
    m_theme->setMode(mode);
    m_window->setLayoutDirection(direction);
    m_matches = {entry(u"Ana Lucía Fernández"_s, u"+34 600 000 011"_s),
                 entry(u"أمينة الحسن"_s, u"+971 50 000 0012"_s)};
    m_palette->open();
    QCoreApplication::processEvents();
    QVERIFY(keepPicture(m_window->grab(), u"palette-"_s + QLatin1StringView(QTest::currentDataTag())));
    m_theme->setMode(Theme::Mode::Light);
}

QTEST_MAIN(TestCommandPalette)
#include "tst_commandpalette.moc"
