// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/composer.h"

#include "domain/textlimit.h"
#include "ui/chat/messageedit.h"
#include "ui/theme/announcement.h"
#include "ui/theme/controls.h"
#include "ui/theme/emoji.h"
#include "ui/theme/shortcut.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTextCursor>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {
constexpr qsizetype warnFrom = maxTextCharacters - 300;
} // namespace

Composer::Composer(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_edit(new MessageEdit(this))
    , m_attach(makeIconButton(theme, Icon::Attach, tr("Attach"), this))
    , m_send(makeIconButton(theme, Icon::Send, tr("Send"), this))
    , m_record(makeIconButton(theme, Icon::Microphone, tr("Record a voice message"), this))
    , m_template(makeIconButton(theme, Icon::Template, tr("Send a template"), this))
    , m_emoji(makeIconButton(theme, Icon::Smile, tr("Emoji"), this))
    , m_limit(makeLabel(theme, TextStyle::Caption, QString(), Tone::Muted, this))
    , m_why(makeLabel(theme, TextStyle::Body, QString(), Tone::Normal, this))
{
    m_closed = makeClosed(theme);
    m_tooLong = makeTooLong(theme);
    setSurface(*this, Surface::Plain);
    m_edit->setObjectName(u"composer"_s);
    m_edit->setAccessibleName(tr("Your message"));
    m_edit->setPlaceholderText(tr("Write a message"));
    m_send->setObjectName(u"sendButton"_s);
    m_send->setProperty("kind", u"round"_s);
    m_send->setIcon(theme.icon(Icon::Send, &Colours::accentText));
    keepFitting(theme, *m_send,
                [this, &theme] { m_send->setFixedSize(theme.sized(size::touch), theme.sized(size::touch)); });
    m_attach->setObjectName(u"attachButton"_s);
    keepFitting(theme, *m_attach, [this, &theme] {
        m_attach->setFixedSize(theme.sized(size::touch), theme.sized(size::touch));
    });
    m_limit->setObjectName(u"characterLimit"_s);
    m_limit->setWordWrap(false);
    keepFitting(theme, *m_limit, [this, &theme] { m_limit->setMinimumHeight(theme.sized(size::touch)); });
    m_why->setObjectName(u"composerClosed"_s);
    m_limit->hide();
    layOutParts();
    setUpTemplateButton(theme);
    setUpRecordButton(theme);
    showKeys(*m_record, Shortcut::RecordVoice);
    showKeys(*m_emoji, Shortcut::Emoji);
    setTabOrder(m_edit, m_sendParts);
    setTabOrder(m_sendParts, m_attach);
    setTabOrder(m_attach, m_send);
    setTabOrder(m_send, m_record);
    setTabOrder(m_record, m_template);
    setTabOrder(m_template, m_emoji);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &Composer::showLength);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isSetting)
            Q_EMIT edited();
    });
    connect(m_edit, &MessageEdit::sendRequested, this, &Composer::send);
    connect(m_edit, &MessageEdit::filesPasted, this, &Composer::filesPasted);
    connect(m_send, &QToolButton::clicked, this, &Composer::send);
    showLength();
}

void Composer::layOutParts()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_attach, 0, Qt::AlignBottom);
    row->addWidget(m_template, 0, Qt::AlignBottom);
    row->addWidget(m_edit, 1);
    row->addWidget(m_emoji, 0, Qt::AlignBottom);
    row->addWidget(m_limit, 0, Qt::AlignBottom);
    row->addWidget(m_send, 0, Qt::AlignBottom);
    row->addWidget(m_record, 0, Qt::AlignBottom);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::m, space::s, space::m, space::s);
    column->setSpacing(space::s);
    column->addWidget(m_tooLong);
    column->addWidget(m_closed);
    column->addLayout(row);
}

QString Composer::shownText() const
{
    const QString all = m_edit->toPlainText();
    QString storing;
    for (const Storing &each : m_storing)
        storing += each.shown;
    return all.startsWith(storing) ? all.mid(storing.size()) : all;
}

QString Composer::text() const
{
    return qualified(shownText());
}

void Composer::setText(const QString &text)
{
    const QScopedValueRollback<bool> setting(m_isSetting, true);
    m_storing.clear();
    m_edit->setMessage(text);
}

void Composer::focusText()
{
    m_edit->setFocus(Qt::OtherFocusReason);
}

QPlainTextEdit &Composer::edit() const
{
    return *m_edit;
}

QWidget *Composer::field() const
{
    return m_edit->isVisible() && m_edit->isEnabled() ? m_edit : nullptr;
}

void Composer::setCanBeSplit(bool canBeSplit)
{
    m_canBeSplit = canBeSplit;
    showLength();
}

void Composer::setUpTemplateButton(const Theme &theme)
{
    m_emoji->setObjectName(u"emojiButton"_s);
    m_emoji->hide(); // until there is a history
    keepFitting(theme, *m_emoji, [this, &theme] {
        m_emoji->setFixedSize(theme.sized(size::touch), theme.sized(size::touch));
    });
    m_template->setObjectName(u"templateButton"_s);
    m_template->hide(); // until the width is known
    keepFitting(theme, *m_template, [this, &theme] {
        m_template->setFixedSize(theme.sized(size::touch), theme.sized(size::touch));
    });
    connect(m_template, &QToolButton::clicked, this, &Composer::templateRequested);
}

void Composer::setUpRecordButton(const Theme &theme)
{
    m_record->setObjectName(u"recordButton"_s);
    keepFitting(theme, *m_record, [this, &theme] {
        m_record->setFixedSize(theme.sized(size::touch), theme.sized(size::touch));
    });
    connect(m_record, &QToolButton::clicked, this, &Composer::recordRequested);
}

void Composer::setVoiceBar(QWidget &bar)
{
    m_voiceBar = &bar;
    static_cast<QVBoxLayout *>(layout())->addWidget(&bar);
    showParts();
}

void Composer::showVoiceBar(bool isShown)
{
    m_isRecording = isShown;
    showParts();
}

void Composer::showParts()
{
    const bool isOpen = m_closed->isHidden();
    const bool isWriting = isOpen && !m_isRecording;
    if (m_voiceBar && isWriting)
        m_voiceBar->hide(); // before the others are shown: a narrow window has no room for both
    m_edit->setVisible(isWriting);
    m_attach->setVisible(isWriting);
    showTemplateButton();
    showLength();
    if (m_voiceBar)
        m_voiceBar->setVisible(isOpen && m_isRecording);
}

/// A narrow composer keeps its width for the text. The menu of "Attach" has templates, too, and emoji have a
/// key.
void Composer::showTemplateButton()
{
    constexpr int minButtonWidths = 10;
    const bool isWide =
        m_closed->isHidden() && !m_isRecording && width() >= minButtonWidths * m_template->width();
    m_template->setVisible(isWide);
    m_emoji->setVisible(isWide && m_offersEmoji);
}

void Composer::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    showTemplateButton();
    layout()->activate(); // the row was laid out before the button appeared or disappeared
}

void Composer::send()
{
    // Before the button is disabled, because that moves the focus to the next widget.
    focusText();
    const QString message = text().trimmed();
    if (message.isEmpty())
        return; // also a second Return while the text is being stored
    if (characterCount(message) <= maxTextCharacters)
        return request({message});
    announce(*m_tooLongText, m_tooLongText->text());
}

void Composer::sendInParts()
{
    focusText();
    const QStringList parts = textParts(text());
    if (!parts.isEmpty() && parts.size() <= maxTextParts)
        request(parts);
}

void Composer::request(const QStringList &parts)
{
    m_storing << Storing{++m_lastNumber, shownText()};
    // Text that is typed from now on belongs to the next message and follows this one in the field.
    m_edit->moveCursor(QTextCursor::End);
    showLength();
    Q_EMIT sendRequested(m_lastNumber, parts);
}

bool Composer::stored(quint64 number, bool isStored)
{
    const auto storing = std::find_if(m_storing.begin(), m_storing.end(),
                                      [number](const Storing &each) { return each.number == number; });
    if (storing == m_storing.end())
        return false; // another conversation was opened meanwhile
    const QString shown = storing->shown;
    const qsizetype at = m_edit->toPlainText().indexOf(shown);
    m_storing.erase(storing);
    if (isStored && at >= 0) {
        QTextCursor cursor(m_edit->document());
        cursor.setPosition(int(at));
        cursor.setPosition(int(at + shown.size()), QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
        m_edit->document()->clearUndoRedoStacks(); // Undo must not bring back a sent text
    }
    showLength();
    if (!isStored)
        Q_EMIT edited();
    return true;
}

void Composer::showLength()
{
    Q_EMIT textChanged(m_edit->isVisibleTo(this) ? text() : QString());
    const qsizetype length = characterCount(text().trimmed());
    const auto left = int(maxTextCharacters - length);
    m_send->setEnabled(length > 0 && left >= 0);
    const bool isWriting = m_closed->isHidden() && !m_isRecording;
    const bool offersRecording = m_voiceBar && length == 0 && m_storing.isEmpty();
    // Hides one before it shows the other, so that a narrow window never needs space for both.
    (offersRecording ? m_send : m_record)->hide();
    (offersRecording ? m_record : m_send)->setVisible(isWriting);
    m_limit->setVisible(m_edit->isVisibleTo(this) && length > warnFrom && left >= 0);
    m_limit->setText(QLocale().toString(left));
    const QString spoken = tr("%Ln character(s) left", nullptr, left);
    m_limit->setAccessibleName(spoken);
    m_limit->setToolTip(spoken);
    showTooLong(left < 0 && m_edit->isVisibleTo(this) ? length : 0);
}

} // namespace shoptalk
