// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/sheetkeeper.h"

#include "outbox/sheetdrafts.h"
#include "ui/theme/sheetdialog.h"

#include <QRandomGenerator>

#include <utility>

namespace shoptalk {

namespace {

/// Counted from the first change that is not stored yet, so a crash loses at most this much.
constexpr int keepPauseMs = 700;

} // namespace

SheetKeeper::SheetKeeper(SheetDrafts &drafts, const ConversationId &conversation, const SheetKey &key,
                         Form form, QDialog &dialog, Rejected rejected)
    : QObject(&dialog)
    , m_drafts(drafts)
    , m_conversation(conversation)
    , m_key(key)
    , m_form(std::move(form))
    , m_dialog(dialog)
    , m_rejected(rejected)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &SheetKeeper::keep);
    connect(&dialog, &QDialog::finished, this, &SheetKeeper::finish);
}

void SheetKeeper::noteChange()
{
    if (!m_isOver && !m_pause.isActive())
        m_pause.start(keepPauseMs);
}

void SheetKeeper::keep()
{
    m_pause.stop();
    if (m_isOver)
        return;
    if (m_form.isStoring())
        return noteChange(); // what is written is a draft again only if it can't be stored
    keepSent();
}

void SheetKeeper::keepSent()
{
    if (m_isOver)
        return;
    if (isLoading() && m_key.place == 0)
        return noteChange();
    std::optional<SheetDraft> draft = m_form.written();
    if (draft)
        draft->key = m_key;
    if ((m_isKnown && draft == m_stored) || (!draft && !m_mayBeStored))
        return;
    m_isKnown = true;
    m_mayBeStored = true;
    m_stored = draft;
    QCoro::connect(draft ? m_drafts.save(m_conversation, *draft) : m_drafts.remove(m_conversation, m_key),
                   this, [this](const Result<void> &saved) {
                       if (saved)
                           return;
                       m_isKnown = false; // such as on a full disk; the next change tries again
                   });
}

void SheetKeeper::keepApart()
{
    m_key.place = int(QRandomGenerator::global()->bounded(1U, 1U << 30));
    m_isKnown = false;
    keep();
}

void SheetKeeper::discard()
{
    m_pause.stop();
    if (!std::exchange(m_isOver, true) && m_mayBeStored)
        m_drafts.remove(m_conversation, m_key);
}

void SheetKeeper::finish(int result)
{
    if (result == QDialog::Accepted) { // the draft was removed with what was stored
        m_pause.stop();
        m_isOver = true;
        return;
    }
    const auto *sheet = qobject_cast<const SheetDialog *>(&m_dialog);
    if (m_rejected == Rejected::Discarded && !(sheet && sheet->isClosedByProgram()))
        return discard();
    const std::optional<SheetDraft> draft = isLoading() && m_key.place == 0 ? m_form.written() : std::nullopt;
    if (draft)
        m_drafts.add(m_conversation, SheetDraft{m_key, draft->content, draft->copies});
    else
        keep();
    m_isOver = true;
}

SheetKeeper *keeperOf(const QDialog &dialog)
{
    return dialog.findChild<SheetKeeper *>(QString(), Qt::FindDirectChildrenOnly);
}

void keepSheetsIn(const QWidget &widget)
{
    const QList<SheetKeeper *> keepers = widget.findChildren<SheetKeeper *>();
    for (SheetKeeper *keeper : keepers)
        keeper->keep();
}

} // namespace shoptalk
