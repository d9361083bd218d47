// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/stopphrasescard.h"

#include "archive/stopphraselist.h"
#include "domain/stopphrases.h"
#include "ui/settings/settingsnotice.h"
#include "ui/theme/controls.h"
#include "ui/theme/textalignment.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <qcoro/qcorotask.h>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {
constexpr int shownLines = 6;
} // namespace

StopPhrasesCard::StopPhrasesCard(StopPhraseList &words, const Theme &theme, QWidget *parent)
    : SettingsSection(theme, tr("Customers who ask to stop"),
                      tr("When a customer writes one of these words and nothing else, Shoptalk asks you "
                         "whether they are to "
                         "get no more offers. Write one word or short phrase in each line."),
                      parent)
    , m_phrases(words)
    , m_edit(new QPlainTextEdit(this))
    , m_message(new SettingsNotice(theme, u"stopPhrasesMessage"_s, this))
    , m_undo(makeButton(ButtonKind::Secondary, tr("Undo"), this))
    , m_save(makeButton(ButtonKind::Secondary, tr("Save"), this))
    , m_shipped(makeButton(ButtonKind::Link, tr("Use the original words"), this))
{
    setObjectName(u"stopPhrasesCard"_s);
    m_edit->setObjectName(u"stopPhrases"_s);
    m_edit->setAccessibleName(tr("Words with which customers ask to stop, one in each line"));
    m_edit->setTabChangesFocus(true);
    alignByDirection(*m_edit);
    m_edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    keepFitting(theme, *m_edit, [this] {
        m_edit->setFixedHeight(shownLines * m_edit->fontMetrics().lineSpacing() + 2 * space::m);
    });
    add(m_edit);
    add(m_message);
    makeButtons();
    connect(m_edit, &QPlainTextEdit::textChanged, this, &StopPhrasesCard::showChanges);
    refresh();
}

void StopPhrasesCard::makeButtons()
{
    m_undo->setObjectName(u"undoStopPhrasesButton"_s);
    m_undo->setAccessibleName(tr("Undo the change"));
    m_undo->hide();
    m_save->setObjectName(u"saveStopPhrasesButton"_s);
    m_save->setAccessibleName(tr("Save the words"));
    m_shipped->setObjectName(u"shippedStopPhrasesButton"_s);
    m_shipped->setAccessibleName(tr("Put back the words that Shoptalk came with"));
    m_shipped->setToolTip(m_shipped->accessibleName());
    addLine({m_undo});
    addLine({m_save, m_shipped});
    connect(m_undo, &QPushButton::clicked, this, &StopPhrasesCard::takeBack);
    connect(m_save, &QPushButton::clicked, this, &StopPhrasesCard::save);
    connect(m_shipped, &QPushButton::clicked, this, [this] {
        m_before = m_phrases.phrases();
        store(StopPhrases::shipped(), tr("These are the words that Shoptalk came with."));
    });
}

void StopPhrasesCard::refresh()
{
    if (hasChanges())
        return;
    m_before.reset();
    m_undo->hide();
    m_message->hide();
    m_edit->setPlainText(m_phrases.phrases());
    showChanges();
}

bool StopPhrasesCard::hasChanges() const
{
    return m_edit->document()->isModified();
}

void StopPhrasesCard::showChanges()
{
    m_save->setEnabled(tidyStopPhrases(m_edit->toPlainText()) != m_phrases.phrases());
    m_shipped->setEnabled(m_phrases.phrases() != StopPhrases::shipped()
                          || m_edit->toPlainText() != StopPhrases::shipped());
}

void StopPhrasesCard::save()
{
    m_before = m_phrases.phrases();
    const bool isEmpty = tidyStopPhrases(m_edit->toPlainText()).isEmpty();
    store(m_edit->toPlainText(),
          isEmpty ? tr("Saved. Without any word, Shoptalk won’t ask about anyone.") : tr("Saved."));
}

void StopPhrasesCard::takeBack()
{
    const QString words = m_before.value_or(m_phrases.phrases());
    m_before.reset();
    store(words, tr("Undone."));
}

void StopPhrasesCard::store(const QString &words, const QString &message)
{
    QCoro::connect(m_phrases.setPhrases(words), this, [this, message](const Result<void> &saved) {
        if (!saved)
            return m_message->notify(
                Notice::Danger,
                tr("This could not be saved. Check that the disk is not full, then try again."));
        const bool canUndo = m_before.has_value();
        m_edit->setPlainText(m_phrases.phrases());
        m_message->notify(Notice::Success, message);
        m_undo->setVisible(canUndo);
        m_edit->setFocus(); // the button that was pressed may be disabled or gone
        showChanges();
    });
}

} // namespace shoptalk
