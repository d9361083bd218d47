// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/savedreplycompletion.h"

#include "archive/savedreplies.h"
#include "ui/theme/controls.h"
#include "ui/theme/isolated.h"
#include "ui/theme/plaintooltip.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr int maxReplyLines = 6;
constexpr qsizetype maxPreview = 80;

bool isMatch(const SavedReply &reply, const QString &wanted)
{
    return wanted.isEmpty() || reply.name.contains(wanted, Qt::CaseInsensitive)
        || reply.text.contains(wanted, Qt::CaseInsensitive);
}

/// Names that begin with what was typed come first.
QList<SavedReply> matches(const QList<SavedReply> &all, const QString &wanted)
{
    QList<SavedReply> first;
    QList<SavedReply> others;
    for (const SavedReply &reply : all) {
        if (isMatch(reply, wanted))
            (reply.name.startsWith(wanted, Qt::CaseInsensitive) ? first : others) << reply;
    }
    return first + others;
}

} // namespace

SavedReplyCompletion::SavedReplyCompletion(QPlainTextEdit &field, SavedReplies &replies, const Theme &theme,
                                           QWidget &page)
    : QFrame(&page)
    , m_field(field)
    , m_replies(replies)
    , m_page(page)
    , m_list(new QListWidget(this))
{
    setObjectName(u"savedReplyList"_s);
    setSurface(*this, Surface::Toast);
    m_list->setObjectName(u"savedReplies"_s);
    m_list->setAccessibleName(tr("Saved replies"));
    m_list->setProperty("kind", u"completion"_s);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setUniformItemSizes(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xs, space::xs, space::xs, space::s);
    column->setSpacing(space::xs);
    column->addWidget(m_list);
    QLabel *hint =
        makeLabel(theme, TextStyle::Caption, tr("Tab or Enter inserts, Esc closes."), Tone::Muted, this);
    hint->setContentsMargins(space::m, 0, space::m, 0); // under the texts of the list
    column->addWidget(hint);
    connect(m_list, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem *item) { choose(m_list->row(item)); });
    connect(&m_field, &QPlainTextEdit::textChanged, this, &SavedReplyCompletion::refresh);
    connect(&m_field, &QPlainTextEdit::cursorPositionChanged, this, &SavedReplyCompletion::refresh);
    m_field.installEventFilter(this);
    page.installEventFilter(this);
    hide();
}

QString SavedReplyCompletion::typed() const
{
    const QTextCursor cursor = m_field.textCursor();
    if (cursor.hasSelection() || !m_field.hasFocus())
        return {};
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    qsizetype at = before.size();
    while (at > 0 && !before.at(at - 1).isSpace())
        --at;
    const QString word = before.mid(at);
    return word.startsWith(u'/') ? word : QString();
}

void SavedReplyCompletion::refresh()
{
    const QString word = typed();
    if (word.isEmpty())
        m_dismissed.clear();
    if (word.isEmpty() || (!m_dismissed.isEmpty() && word.startsWith(m_dismissed)))
        return hide();
    const QList<SavedReply> all = m_replies.all();
    if (all.isEmpty() && word == "/"_L1)
        return showReplies({SavedReply{{}, tr("Add saved replies…"), {}}});
    showReplies(matches(all, word.mid(1)));
}

void SavedReplyCompletion::showReplies(const QList<SavedReply> &replies)
{
    m_shown = replies;
    m_list->clear();
    for (const SavedReply &reply : replies) {
        const QString preview = reply.text.left(maxPreview).simplified();
        auto *item = new QListWidgetItem(
            reply.id.isEmpty() ? reply.name
                               : u"%1   %2"_s.arg(isolated(u'/' + reply.name), isolated(preview)),
            m_list);
        item->setToolTip(plainToolTip(reply.text));
    }
    if (replies.isEmpty())
        return hide();
    m_list->setCurrentRow(0);
    place();
    show();
    raise();
}

void SavedReplyCompletion::place()
{
    const int lines = qMin(m_list->count(), maxReplyLines);
    m_list->setFixedHeight(lines * qMax(1, m_list->sizeHintForRow(0)) + 2 * space::xs);
    layout()->activate();
    const QPoint corner = m_field.mapTo(&m_page, QPoint(0, 0));
    const int height = sizeHint().height();
    const int width = qMin(qMax(m_field.width(), minimumSizeHint().width()), m_page.width() - 2 * space::s);
    const int left = qBound(space::s, corner.x(), qMax(space::s, m_page.width() - width - space::s));
    setGeometry(left, qMax(0, corner.y() - height - space::s), width, height);
}

bool SavedReplyCompletion::takeKey(int key)
{
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int by = key == Qt::Key_Down ? 1 : m_list->count() - 1;
        m_list->setCurrentRow((m_list->currentRow() + by) % m_list->count());
        QAccessibleEvent moved(m_list, QAccessible::Focus);
        QAccessible::updateAccessibility(&moved);
        return true;
    }
    case Qt::Key_Tab:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentRow());
        return true;
    case Qt::Key_Escape:
        m_dismissed = typed();
        hide();
        return true;
    default:
        return false;
    }
}

void SavedReplyCompletion::choose(int row)
{
    if (row < 0 || row >= m_shown.size())
        return;
    const SavedReply reply = m_shown.at(row);
    const qsizetype length = typed().size();
    hide();
    QTextCursor cursor = m_field.textCursor();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, int(length));
    if (reply.id.isEmpty()) {
        cursor.removeSelectedText();
        Q_EMIT manageRequested();
        return;
    }
    cursor.insertText(filledReply(reply.text, m_facts ? m_facts() : ReplyFacts()));
    m_field.setTextCursor(cursor);
    m_field.setFocus();
}

bool SavedReplyCompletion::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_page) {
        if (event->type() == QEvent::Resize && isVisible())
            place();
        return QFrame::eventFilter(watched, event);
    }
    if (watched != &m_field || isHidden())
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide)
        hide();
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!isKey)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isPlain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isPlain && event->type() == QEvent::KeyPress)
        return takeKey(key->key());
    if (isPlain && key->key() == Qt::Key_Escape)
        event->accept(); // Esc closes the list first; only the next one closes the conversation
    return false;
}

} // namespace shoptalk
