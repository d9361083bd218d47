// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/messageedit.h"

#include "ui/chat/markupediting.h"
#include "ui/chat/markuphighlighter.h"
#include "ui/theme/emoji.h"
#include "ui/theme/metrics.h"
#include "ui/theme/shortcut.h"
#include "ui/theme/textalignment.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocumentFragment>
#include <QUrl>
#include <QtMath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {
constexpr int maxLines = 8;
constexpr int minLines = 2;
constexpr int shareOfWindow = 4; ///< The field takes at most this part of the window's height.
} // namespace

MessageEdit::MessageEdit(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new MarkupHighlighter(document()))
{
    setTabChangesFocus(true);
    alignByDirection(*this);
    addKeys();
    addFormatKeys();
    connect(this, &QPlainTextEdit::textChanged, this, &MessageEdit::fitHeight);
    fitHeight();
}

void MessageEdit::addKeys()
{
    // A text field keeps Return for itself, so keyPressEvent acts on these keys.
    QAction *send = addShortcut(*this, QKeySequence(Qt::Key_Return), tr("Send"), Qt::WidgetShortcut);
    connect(send, &QAction::triggered, this, &MessageEdit::sendRequested);
    const QAction *newLine = addShortcut(*this, QKeySequence(Qt::SHIFT | Qt::Key_Return),
                                         tr("Start a new line"), Qt::WidgetShortcut);
    connect(newLine, &QAction::triggered, this, [this] { insertPlainText(QString(u'\n')); });
    m_send = send;
}

void MessageEdit::addFormatKeys()
{
    const auto add = [this](Shortcut shortcut, const QString &text, Markup kind) {
        QAction *action = addShortcut(*this, shortcut, text, Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, [this, kind] { format(kind); });
        m_formats << action;
    };
    add(Shortcut::Bold, tr("&Bold"), Markup::Bold);
    add(Shortcut::Italic, tr("&Italic"), Markup::Italic);
    add(Shortcut::Strikethrough, tr("&Strikethrough"), Markup::Strike);
    add(Shortcut::Code, tr("&Monospace"), Markup::Code);
}

void MessageEdit::format(Markup kind)
{
    QTextCursor cursor = textCursor();
    const TextChange change =
        toggledMarkup(toPlainText(), cursor.selectionStart(), cursor.selectionEnd(), kind);
    cursor.beginEditBlock();
    for (const TextChange::Step &step : change.steps) {
        cursor.setPosition(step.at);
        cursor.setPosition(step.at + step.removed, QTextCursor::KeepAnchor);
        cursor.insertText(step.inserted);
    }
    cursor.endEditBlock();
    cursor.setPosition(change.from);
    cursor.setPosition(change.to, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

void MessageEdit::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint at = byKey ? cursorRect().center() : viewport()->mapFromGlobal(event->globalPos());
    QMenu *menu = createStandardContextMenu(at);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSeparator();
    QMenu *formats = menu->addMenu(tr("&Format"));
    formats->setObjectName(u"formatMenu"_s);
    formats->addActions(m_formats);
    Q_EMIT menuRequested(*menu, cursorForPosition(at).position());
    menu->popup(byKey ? viewport()->mapToGlobal(at) : event->globalPos());
}

QString MessageEdit::message() const
{
    return qualified(toPlainText());
}

void MessageEdit::setMessage(const QString &text)
{
    setPlainText(joined(text));
    moveCursor(QTextCursor::End);
}

void MessageEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && !event->modifiers().testFlag(Qt::ShiftModifier)) {
        m_send->trigger();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void MessageEdit::inputMethodEvent(QInputMethodEvent *event)
{
    const QString commit = event->commitString();
    if (joined(commit) == commit) {
        QPlainTextEdit::inputMethodEvent(event);
        return;
    }
    QInputMethodEvent changed(event->preeditString(), event->attributes());
    changed.setCommitString(joined(commit), event->replacementStart(), event->replacementLength());
    QPlainTextEdit::inputMethodEvent(&changed);
    event->setAccepted(changed.isAccepted());
}

/// A picture that comes with a text only shows that text, such as a table that was copied, so it is no file.
bool MessageEdit::hasFiles(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    const bool isLocal = !urls.isEmpty()
        && std::all_of(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); });
    return isLocal || (data.hasImage() && !data.hasText());
}

bool MessageEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return hasFiles(*source) || QPlainTextEdit::canInsertFromMimeData(source);
}

void MessageEdit::insertFromMimeData(const QMimeData *source)
{
    if (hasFiles(*source)) {
        Q_EMIT filesPasted(*source);
        return;
    }
    if (source->hasText())
        insertPlainText(joined(source->text()));
    ensureCursorVisible();
}

QMimeData *MessageEdit::createMimeDataFromSelection() const
{
    auto *copied = new QMimeData;
    copied->setText(qualified(textCursor().selection().toPlainText()));
    return copied;
}

void MessageEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

void MessageEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitHeight();
    if (event->type() == QEvent::PaletteChange)
        m_highlighter->rehighlight(); // the muted characters have a colour of the theme
}

void MessageEdit::fitHeight()
{
    const int most =
        qBound(minLines, window()->height() / shareOfWindow / qMax(1, fontMetrics().lineSpacing()), maxLines);
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines <= most; block = block.next())
        lines += qMax(1, block.layout()->lineCount());
    setVerticalScrollBarPolicy(lines > most ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    const int frameHeight = height() - viewport()->height();
    const int margins = qCeil(2 * document()->documentMargin());
    const int wanted =
        qBound(1, lines, most) * fontMetrics().lineSpacing() + margins + qMax(frameHeight, 2 * space::s);
    setFixedHeight(qMax(size::touch, wanted));
    if (lines <= most)
        verticalScrollBar()->setValue(0); // it was less high when the text came
}

} // namespace shoptalk
