// SPDX-License-Identifier: GPL-3.0-or-later
#include "chatscene.h"
#include "spelling/spelling.h"
#include "tests/ui/looks.h"
#include "ui/chat/emojihistory.h"
#include "ui/chat/markupediting.h"
#include "ui/theme/shortcuts.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;

/// WhatsApp's formatting characters in a text that is being written.
class TestFormatting : public ChatScene {
    Q_OBJECT
private Q_SLOTS:
    void init() { QVERIFY(begin()); }
    void cleanup() { end(); }
    void marksAreAddedAndRemoved_data();
    void marksAreAddedAndRemoved();
    void theKeysFormatWhatIsSelected_data();
    void theKeysFormatWhatIsSelected();
    void theKeysAreFree();
    void oneStepIsUndone();
    void theMenuFormats();
    void theMenuOffersSpellingByMouse();
    void whatIsFormattedIsShownWhileWriting();
    void codeOverSeveralLinesIsShown();
    void looksRight_data();
    void looksRight();

private:
    void openChat() { open({{Direction::Inbound, u"Hola"_s, 5}}); }
    void select(int from, int to);
    /// The format of a character of the field.
    QTextCharFormat formatAt(int position) const;
    QMenu *contextMenu();
};

void TestFormatting::select(int from, int to)
{
    QTextCursor cursor = field()->textCursor();
    cursor.setPosition(from);
    cursor.setPosition(to, QTextCursor::KeepAnchor);
    field()->setTextCursor(cursor);
}

QTextCharFormat TestFormatting::formatAt(int position) const
{
    const QTextBlock block = field()->document()->findBlock(position);
    const QList<QTextLayout::FormatRange> ranges = block.layout()->formats();
    for (const QTextLayout::FormatRange &range : ranges) {
        const int at = position - block.position();
        if (at >= range.start && at < range.start + range.length)
            return range.format;
    }
    return {};
}

QMenu *TestFormatting::contextMenu()
{
    const QPoint at = field()->viewport()->rect().center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, field()->viewport()->mapToGlobal(at));
    QApplication::sendEvent(field()->viewport(), &event);
    return qobject_cast<QMenu *>(QApplication::activePopupWidget());
}

/// "|" stands at both ends of the selection; one alone is the cursor.
void TestFormatting::marksAreAddedAndRemoved_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<Markup>("kind");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const QString &before, Markup kind, const QString &after) {
        QTest::newRow(name) << before << kind << after;
    };
    row("bold", u"a |word| here"_s, Markup::Bold, u"a *|word|* here"_s);
    row("italic", u"|word|"_s, Markup::Italic, u"_|word|_"_s);
    row("strike", u"|two words|"_s, Markup::Strike, u"~|two words|~"_s);
    row("code", u"|word|"_s, Markup::Code, u"`|word|`"_s);
    row("removed, selected inside", u"a *|word|* here"_s, Markup::Bold, u"a |word| here"_s);
    row("removed, selected with them", u"a |*word*| here"_s, Markup::Bold, u"a |word| here"_s);
    row("removed under another one", u"*_|word|_*"_s, Markup::Bold, u"_|word|_"_s);
    row("removed above another one", u"*_|word|_*"_s, Markup::Italic, u"*|word|*"_s);
    row("a second one", u"*|word|*"_s, Markup::Italic, u"*_|word|_*"_s);
    row("white space stays outside", u"a| word |here"_s, Markup::Bold, u"a *|word|* here"_s);
    row("the word at the cursor", u"a wo|rd here"_s, Markup::Bold, u"a *wo|rd* here"_s);
    row("the cursor behind a word", u"word|"_s, Markup::Bold, u"*word|*"_s);
    row("removed at the cursor", u"*wo|rd*"_s, Markup::Bold, u"wo|rd"_s);
    row("no word: what is typed next", u"a | b"_s, Markup::Bold, u"a *|* b"_s);
    row("and back", u"a *|* b"_s, Markup::Bold, u"a | b"_s);
    row("an empty text", u"|"_s, Markup::Italic, u"_|_"_s);
    row("each line", u"|one\n\n two|"_s, Markup::Bold, u"*|one*\n\n *two|*"_s);
    row("each line that lacks them", u"|*one*\ntwo|"_s, Markup::Bold, u"|*one*\n*two|*"_s);
    row("removed from each line", u"|*one*\n*two*|"_s, Markup::Bold, u"|one\ntwo|"_s);
    row("code over lines", u"|one\ntwo|"_s, Markup::Code, u"```|one\ntwo|```"_s);
    row("removed code over lines", u"```|one\ntwo|```"_s, Markup::Code, u"|one\ntwo|"_s);
    row("removed code, selected with its marks", u"|```one two```|"_s, Markup::Code, u"|one two|"_s);
    row("only white space", u"a|  |b"_s, Markup::Bold, u"a|  |b"_s);
}

void TestFormatting::marksAreAddedAndRemoved()
{
    QFETCH(QString, before);
    QFETCH(const Markup, kind);
    QFETCH(const QString, after);
    const int from = int(before.indexOf(u'|'));
    before.remove(from, 1);
    int to = int(before.indexOf(u'|'));
    if (to >= 0)
        before.remove(to, 1);
    else
        to = from;
    const TextChange change = toggledMarkup(before, from, to, kind);
    QString text = before;
    for (const TextChange::Step &step : change.steps)
        text.replace(step.at, step.removed, step.inserted);
    if (change.to != change.from)
        text.insert(change.to, u'|');
    text.insert(change.from, u'|');
    QCOMPARE(text, after);
}

void TestFormatting::theKeysFormatWhatIsSelected_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<bool>("withShift");
    QTest::addColumn<QString>("text");
    QTest::newRow("bold") << int(Qt::Key_B) << false << u"a *word*"_s;
    QTest::newRow("italic") << int(Qt::Key_I) << false << u"a _word_"_s;
    QTest::newRow("strikethrough") << int(Qt::Key_X) << true << u"a ~word~"_s;
    QTest::newRow("monospace") << int(Qt::Key_M) << true << u"a `word`"_s;
}

void TestFormatting::theKeysFormatWhatIsSelected()
{
    QFETCH(const int, key);
    QFETCH(const bool, withShift);
    QFETCH(const QString, text);
    openChat();
    field()->setPlainText(u"a word"_s);
    field()->setFocus();
    select(2, 6);
    const Qt::KeyboardModifiers held =
        withShift ? Qt::ControlModifier | Qt::ShiftModifier : Qt::KeyboardModifiers(Qt::ControlModifier);
    QTest::keyClick(field(), Qt::Key(key), held);
    QCOMPARE(field()->toPlainText(), text);
    QTest::keyClick(field(), Qt::Key(key), held);
    QCOMPARE(field()->toPlainText(), u"a word"_s);
}

/// No other shortcut of the same window uses them, so that they work while the field has the focus.
void TestFormatting::theKeysAreFree()
{
    QList<QKeySequence> all;
    for (int i = 0; i <= int(lastShortcut); ++i) {
        if (Shortcut(i) != Shortcut::SearchTemplates) // it is in a window of its own
            all << usualKeys(Shortcut(i));
    }
    for (const Shortcut each : {Shortcut::Bold, Shortcut::Italic, Shortcut::Strikethrough, Shortcut::Code})
        QCOMPARE(all.count(usualKeys(each).first()), 1);
}

void TestFormatting::oneStepIsUndone()
{
    openChat();
    field()->setFocus();
    QTest::keyClicks(field(), u"one"_s);
    QTest::keyClick(field(), Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(field(), u"two"_s);
    field()->selectAll();
    QTest::keyClick(field(), Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(field()->toPlainText(), u"*one*\n*two*"_s);
    field()->undo();
    QCOMPARE(field()->toPlainText(), u"one\ntwo"_s);
}

void TestFormatting::theMenuFormats()
{
    openChat();
    field()->setPlainText(u"word"_s);
    field()->selectAll();
    QMenu *menu = contextMenu();
    QVERIFY(menu);
    auto *formats = menu->findChild<QMenu *>(u"formatMenu"_s);
    QVERIFY(formats);
    QCOMPARE(formats->actions().size(), 4);
    formats->actions().at(1)->trigger();
    menu->close();
    QCOMPARE(field()->toPlainText(), u"_word_"_s);
}

void TestFormatting::theMenuOffersSpellingByMouse()
{
    Spelling spelling({DictionaryFiles{u"en_US"_s, {}}}, {});
    EmojiHistory history;
    m_pane->setWritingAids(history, spelling, *m_theme, false);
    openChat();
    QMenu *menu = contextMenu();
    QVERIFY(menu);
    QVERIFY(menu->findChild<QMenu *>(u"spellingMenu"_s));
    menu->close();
    m_pane.reset(); // before what it uses
}

void TestFormatting::whatIsFormattedIsShownWhileWriting()
{
    openChat();
    field()->setFocus();
    QTest::keyClicks(field(), u"a *bold* _it_ ~no~ `code` 2*3*4"_s);
    QCOMPARE(formatAt(3).fontWeight(), int(QFont::Bold));
    QVERIFY(!formatAt(0).hasProperty(QTextFormat::FontWeight));
    QVERIFY(formatAt(10).fontItalic());
    QVERIFY(formatAt(15).fontStrikeOut());
    QVERIFY(formatAt(20).hasProperty(QTextFormat::FontFamilies));
    const QColor muted = m_theme->colours().textMuted;
    QCOMPARE(formatAt(2).foreground().color(), muted);
    QCOMPARE(formatAt(7).foreground().color(), muted);
    QVERIFY(!formatAt(3).hasProperty(QTextFormat::ForegroundBrush));
    QVERIFY(!formatAt(28).hasProperty(QTextFormat::FontWeight)); // 2*3*4
    QTest::keyClick(field(), Qt::Key_Return);
    QTRY_COMPARE(last().data(Qt::DisplayRole).toString(), u"a *bold* _it_ ~no~ `code` 2*3*4"_s);
}

void TestFormatting::codeOverSeveralLinesIsShown()
{
    openChat();
    field()->setPlainText(u"```one\ntwo"_s);
    QVERIFY(!formatAt(4).hasProperty(QTextFormat::FontFamilies));
    field()->setPlainText(u"`one`\n`two`"_s);
    QVERIFY(formatAt(8).hasProperty(QTextFormat::FontFamilies));
    field()->setPlainText(u"```one\ntwo"_s);
    field()->moveCursor(QTextCursor::End);
    QTest::keyClicks(field(), u"```"_s);
    QTRY_VERIFY(formatAt(4).hasProperty(QTextFormat::FontFamilies)); // the line above, too
    QVERIFY(formatAt(8).hasProperty(QTextFormat::FontFamilies));
}

void TestFormatting::looksRight_data()
{
    addLooks(800, 480);
}

void TestFormatting::looksRight()
{
    QFETCH(const Look, look);
    Theme theme(*qApp, look.mode, look.scale);
    makePane(theme, {look.width, 600});
    m_pane->setLayoutDirection(look.direction);
    openChat();
    field()->setPlainText(
        u"Open *every day*, _also on Sunday_. ~Closed~ 🎉\nUse the code `ROSES10` or\n```line one\nline two```"_s);
    field()->setFocus();
    QCoreApplication::processEvents();
    QVERIFY(keepPicture(m_pane->grab(), u"formatting-%1"_s.arg(QLatin1StringView(QTest::currentDataTag()))));
}

QTEST_MAIN(TestFormatting)
#include "tst_formatting.moc"
