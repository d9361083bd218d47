// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/emojicompletion.h"

#include "ui/chat/emojihistory.h"
#include "ui/theme/controls.h"
#include "ui/theme/emoji.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {
constexpr int maxOffered = 6;
constexpr qsizetype minLetters = 2; ///< A smiley such as ":D" is left alone.
} // namespace

EmojiCompletion::EmojiCompletion(QPlainTextEdit &edit, const Theme &theme, EmojiHistory &history)
    : QObject(&edit)
    , m_edit(edit)
    , m_theme(theme)
    , m_history(history)
{
    edit.installEventFilter(this);
    connect(&edit, &QPlainTextEdit::cursorPositionChanged, this, &EmojiCompletion::look);
}

EmojiCompletion::~EmojiCompletion()
{
    delete m_popup;
}

bool EmojiCompletion::isOpen() const
{
    return m_popup && m_popup->isVisible();
}

QString EmojiCompletion::typedWord() const
{
    const QTextCursor cursor = m_edit.textCursor();
    if (cursor.hasSelection())
        return {};
    static const QRegularExpression word(u"(?:^|\\s)(:[\\w-]+:?)$"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    return word.match(cursor.block().text().left(cursor.positionInBlock())).captured(1);
}

void EmojiCompletion::look()
{
    const QString typed = typedWord();
    if (typed != m_dismissed)
        m_dismissed.clear();
    const bool isEnded = typed.size() > 1 && typed.endsWith(u':');
    const QString word = typed.mid(1, typed.size() - (isEnded ? 2 : 1)).replace(u'_', u' ');
    if (word.size() < minLetters || !m_dismissed.isEmpty() || !m_edit.hasFocus()) {
        if (m_popup)
            m_popup->hide();
        return;
    }
    offer(word);
    if (isEnded && !m_offered.isEmpty())
        take(0);
}

void EmojiCompletion::offer(const QString &word)
{
    if (!m_list)
        m_list = std::make_unique<EmojiList>();
    m_offered = m_list->find(word, maxOffered);
    if (!m_popup) {
        m_popup = new QListWidget(m_edit.window());
        m_popup->setObjectName(u"emojiCompletion"_s);
        m_popup->setAccessibleName(tr("Matching emoji"));
        setSurface(*m_popup, Surface::Toast); // an edge, where it is over a text
        m_popup->setProperty("kind", u"completion"_s);
        m_popup->setFocusPolicy(Qt::NoFocus);
        m_popup->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_popup->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        connect(m_popup, &QListWidget::itemClicked, this, [this] { take(m_popup->currentRow()); });
    }
    m_popup->clear();
    for (const EmojiEntry &entry : std::as_const(m_offered)) {
        const QString emoji = joined(withSkinTone(entry, m_history.skinTone()));
        auto *item = new QListWidgetItem(emoji + u"  "_s + entry.name, m_popup);
        item->setData(Qt::AccessibleTextRole, entry.name);
    }
    m_popup->setVisible(!m_offered.isEmpty());
    if (m_offered.isEmpty())
        return;
    m_popup->setCurrentRow(0);
    place();
    m_popup->raise();
}

/// Above the field, beginning where the word does.
void EmojiCompletion::place()
{
    const QWidget &window = *m_edit.window();
    const int frame = 2 * (m_popup->frameWidth() + space::xs);
    const int width = qMin(m_popup->sizeHintForColumn(0) + frame, window.width());
    const int height = m_popup->sizeHintForRow(0) * m_popup->count() + frame;
    const int cursor = m_edit.viewport()->mapTo(&window, m_edit.cursorRect().topLeft()).x();
    const int left = m_edit.layoutDirection() == Qt::RightToLeft ? cursor - width : cursor;
    const int top = m_edit.mapTo(&window, QPoint()).y() - height - space::s;
    m_popup->setGeometry(qBound(0, left, window.width() - width), qMax(0, top), width, height);
}

void EmojiCompletion::take(int row)
{
    if (row < 0 || row >= m_offered.size())
        return;
    const QString emoji = withSkinTone(m_offered.at(row), m_history.skinTone());
    QTextCursor cursor = m_edit.textCursor();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, int(typedWord().size()));
    m_popup->hide();
    cursor.insertText(joined(emoji)); // one step for Undo
    m_history.use(emoji);
}

bool EmojiCompletion::moveBy(int rows)
{
    const int count = m_popup->count();
    m_popup->setCurrentRow((m_popup->currentRow() + rows + count) % count);
    return true;
}

bool EmojiCompletion::useKey(int key)
{
    switch (key) {
    case Qt::Key_Up:
        return moveBy(-1);
    case Qt::Key_Down:
        return moveBy(1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        take(m_popup->currentRow());
        return true;
    case Qt::Key_Escape:
        m_dismissed = typedWord();
        m_popup->hide();
        return true;
    default:
        return false;
    }
}

bool EmojiCompletion::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && m_popup)
        m_popup->hide();
    if (!isOpen() || (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride))
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (event->type() == QEvent::ShortcutOverride) {
        // Otherwise Esc would close the conversation.
        if (key->key() == Qt::Key_Escape)
            event->accept();
        return key->key() == Qt::Key_Escape;
    }
    return useKey(key->key());
}

} // namespace shoptalk
