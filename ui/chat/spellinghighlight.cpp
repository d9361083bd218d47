// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/spellinghighlight.h"

#include "spelling/spelling.h"
#include "spelling/words.h"
#include "ui/chat/markuphighlighter.h"
#include "ui/chat/messageedit.h"
#include "ui/theme/theme.h"

#include <QActionGroup>
#include <QMenu>
#include <QPointer>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {
constexpr int maxSuggestions = 5;
}

SpellingHighlight::SpellingHighlight(MessageEdit &edit, Spelling &spelling, const Theme &theme)
    : QObject(&edit)
    , m_edit(edit)
    , m_spelling(spelling)
{
    MarkupHighlighter &highlighter = edit.highlighter();
    highlighter.setWrongWords(
        [this](const QString &text) {
            QList<TextRun> wrong;
            const QTextCursor cursor = m_edit.textCursor();
            const bool isWritten = m_edit.hasFocus() && cursor.block().text() == text;
            for (const WordRange &word : checkableWords(text)) {
                if (isWritten && word.start + word.length == cursor.positionInBlock())
                    continue; // the word may go on
                if (m_spelling.stateOf(text.mid(word.start, word.length)) == Spelling::State::Wrong)
                    wrong << TextRun{word.start, word.length};
            }
            return wrong;
        },
        theme.colours().danger);
    connect(&spelling, &Spelling::judged, &highlighter, &QSyntaxHighlighter::rehighlight);
    connect(&edit, &QPlainTextEdit::cursorPositionChanged, &highlighter,
            [&edit, &highlighter] { highlighter.rehighlightBlock(edit.textCursor().block()); });
    connect(&theme, &Theme::changed, &highlighter,
            [&highlighter, &theme] { highlighter.setWrongColour(theme.colours().danger); });
    connect(&edit, &MessageEdit::menuRequested, this, [this](QMenu &menu, int position) {
        addWordTo(menu, position);
        addLanguagesTo(menu);
    });
}

std::pair<int, int> SpellingHighlight::wrongWordAt(int position) const
{
    const QTextBlock block = m_edit.document()->findBlock(position);
    const qsizetype at = position - block.position();
    for (const WordRange &word : checkableWords(block.text())) {
        if (at >= word.start && at <= word.start + word.length
            && m_spelling.stateOf(block.text().mid(word.start, word.length)) == Spelling::State::Wrong)
            return {block.position() + int(word.start), int(word.length)};
    }
    return {position, 0};
}

void SpellingHighlight::addWordTo(QMenu &menu, int position)
{
    const auto [start, length] = wrongWordAt(position);
    if (length == 0)
        return;
    const QString word = m_edit.toPlainText().mid(start, length);
    QAction *before = menu.actions().value(0);
    auto *looking = new QAction(tr("Looking for suggestions…"), &menu);
    looking->setEnabled(false);
    menu.insertAction(before, looking);
    auto *add = new QAction(tr("&Add “%1” to my words").arg(word), &menu);
    connect(add, &QAction::triggered, this, [this, word] { m_spelling.addOwnWord(word); });
    menu.insertAction(before, add);
    menu.insertSeparator(before);
    QCoro::connect(m_spelling.suggestions(word, maxSuggestions), looking,
                   [this, looking, start = start, length = length, &menu](const QStringList &words) {
                       for (const QString &each : words) {
                           auto *use = new QAction(each, &menu);
                           connect(use, &QAction::triggered, this, [this, start, length, each] {
                               QTextCursor cursor(m_edit.document());
                               cursor.setPosition(start);
                               cursor.setPosition(start + length, QTextCursor::KeepAnchor);
                               cursor.insertText(each);
                           });
                           menu.insertAction(looking, use);
                       }
                       looking->setVisible(words.isEmpty());
                       looking->setText(tr("No suggestions"));
                   });
}

void SpellingHighlight::addLanguagesTo(QMenu &menu)
{
    if (m_spelling.dictionaries().isEmpty())
        return;
    menu.addSeparator();
    QMenu *languages = menu.addMenu(tr("&Spelling"));
    languages->setObjectName(u"spellingMenu"_s);
    auto *group = new QActionGroup(languages);
    const auto addChoice = [this, languages, group](const QString &text, const QString &language) {
        QAction *action = languages->addAction(text);
        action->setCheckable(true);
        action->setChecked(language == m_spelling.language());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, language] { m_spelling.setLanguage(language); });
    };
    addChoice(tr("&Off"), QString());
    for (const DictionaryFiles &each : m_spelling.dictionaries()) {
        const QLocale locale(each.language);
        addChoice(tr("%1 (%2)", "a language and its country")
                      .arg(locale.nativeLanguageName(), locale.nativeCountryName()),
                  each.language);
    }
}

} // namespace shoptalk
