// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets that are put aside while another conversation is open, so that what is written in them is not lost,
// and what the store has of such sheets from before a restart.
#include "outbox/sheetdrafts.h"
#include "ui/chat/attachments.h"
#include "ui/chat/attachmentsheet.h"
#include "ui/chat/captionsheet.h"
#include "ui/chat/composer.h"
#include "ui/chat/contactsheet.h"
#include "ui/chat/interactivesheet.h"
#include "ui/chat/locationsheet.h"
#include "ui/chat/sheetkeeper.h"
#include "ui/theme/dangerquestion.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// What the sheet that such a draft fills is called.
QString titleOf(const SheetDraft &draft)
{
    switch (draft.key.kind) {
    case SheetKind::Files:
        return AttachmentSheet::tr("Send files");
    case SheetKind::Location:
        return LocationSheet::tr("Send a location");
    case SheetKind::Contacts:
        return ContactSheet::tr("Send a contact");
    case SheetKind::Interactive:
        return InteractiveSheet::tr("Send buttons or a list");
    case SheetKind::Caption:
        return CaptionSheet::tr("Change the caption");
    case SheetKind::Template:
        return Composer::tr("Send a template");
    case SheetKind::None:
    case SheetKind::Note:
        break;
    }
    return {};
}

bool hasKey(const QPointer<QDialog> &sheet, const SheetKey &key)
{
    const SheetKeeper *keeper = sheet ? keeperOf(*sheet) : nullptr;
    return keeper && keeper->key() == key;
}

} // namespace

void Attachments::putAside()
{
    if (m_fileDialog)
        m_fileDialog->reject();
    const auto putAway = [this](QDialog &sheet, bool isKept) {
        const QList<QDialog *> questions = sheet.findChildren<QDialog *>(Qt::FindDirectChildrenOnly);
        for (QDialog *question : questions)
            question->reject(); // such as whether to discard what is written
        if (!isKept) {
            sheet.done(QDialog::Rejected);
            return;
        }
        if (m_isLoading) // it is not known what it would replace
            keeperOf(sheet)->keepApart();
        else
            keeperOf(sheet)->keep();
        sheet.hide();
        m_kept[m_conversation] << &sheet;
    };
    if (m_sheet && m_sheet->isVisible())
        putAway(*m_sheet, !m_sheet->isEmpty());
    if (m_otherSheet && m_otherSheet->isVisible())
        putAway(*m_otherSheet, m_otherSheet->isFilled());
    m_sheet = nullptr;
    m_otherSheet = nullptr;
}

void Attachments::showKept()
{
    QList<QPointer<QDialog>> &kept = m_kept[m_conversation];
    // What was being stored when it was put aside is closed by now.
    kept.removeIf([](const QPointer<QDialog> &sheet) { return !sheet; });
    QString title;
    if (!kept.isEmpty())
        title = kept.last()->windowTitle();
    else if (!m_stored.isEmpty())
        title = titleOf(m_stored.last());
    if (kept.isEmpty())
        m_kept.remove(m_conversation);
    Q_EMIT keptChanged(title);
}

void Attachments::load()
{
    const quint64 number = ++m_loading;
    m_isLoading = !m_conversation.isEmpty();
    if (!m_isLoading)
        return;
    QCoro::connect(m_outbox.sheetDrafts().all(m_conversation), this,
                   [this, number](const Result<QList<SheetDraft>> &stored) {
                       if (number != m_loading)
                           return;
                       m_isLoading = false;
                       if (stored)
                           takeStored(*stored);
                   });
}

void Attachments::takeStored(const QList<SheetDraft> &stored)
{
    QList<QPointer<QDialog>> sheets = m_kept.value(m_conversation);
    sheets << m_sheet.data() << m_otherSheet.data();
    m_stored.clear();
    for (const SheetDraft &draft : stored) {
        const auto sheet = std::ranges::find_if(
            sheets, [&draft](const QPointer<QDialog> &each) { return hasKey(each, draft.key); });
        if (sheet != sheets.end()) {
            if (!keeperOf(**sheet)->mayBeStored())
                fillLate(**sheet, draft);
            continue;
        }
        // A message that was sent or deleted in the meantime can't be changed any more.
        const bool isInVain = !draft.key.message.isEmpty() && !failedMessage(draft.key.message);
        if (!isInVain && !titleOf(draft).isEmpty())
            m_stored << draft;
    }
    showKept();
}

void Attachments::fillLate(QDialog &sheet, const SheetDraft &draft)
{
    auto *files = qobject_cast<AttachmentSheet *>(&sheet);
    auto *form = qobject_cast<FormSheet *>(&sheet);
    if (files || !form->isFilled()) {
        keeperOf(sheet)->noteRestored();
        return files ? files->setDraft(draft, pathsOfCopies())
                     : form->setDraft(draft.content, pathsOfCopies());
    }
    SheetDraft other = draft; // both are kept
    const auto isTaken = [this, &other](const SheetDraft &each) { return each.key == other.key; };
    do
        ++other.key.place;
    while (std::ranges::any_of(m_stored, isTaken));
    m_stored << other;
    m_outbox.sheetDrafts().setPlace(m_conversation, draft.key, other.key.place);
}

std::function<QString(const QString &name)> Attachments::pathsOfCopies() const
{
    return [&drafts = m_outbox.sheetDrafts()](const QString &name) { return drafts.pathOfCopy(name); };
}

std::optional<Message> Attachments::failedMessage(const MessageId &message) const
{
    return m_failedMessages ? m_failedMessages(message) : std::nullopt;
}

void Attachments::continueKept()
{
    const QList<QPointer<QDialog>> kept = m_kept.value(m_conversation);
    if (!kept.isEmpty() && kept.last())
        openKept(*kept.last());
    else if (kept.isEmpty() && !m_stored.isEmpty())
        openStored(m_stored.takeLast());
    showKept();
}

bool Attachments::continueSheet(const SheetKey &key)
{
    const QList<QPointer<QDialog>> kept = m_kept.value(m_conversation);
    const auto sheet =
        std::ranges::find_if(kept, [&key](const QPointer<QDialog> &each) { return hasKey(each, key); });
    const auto draft =
        std::ranges::find_if(m_stored, [&key](const SheetDraft &each) { return each.key == key; });
    if (sheet != kept.end())
        openKept(**sheet);
    else if (draft != m_stored.end())
        openStored(m_stored.takeAt(draft - m_stored.begin()));
    else
        return false;
    showKept();
    return true;
}

void Attachments::openKept(QDialog &sheet)
{
    m_kept[m_conversation].removeAll(&sheet);
    if (auto *files = qobject_cast<AttachmentSheet *>(&sheet))
        m_sheet = files;
    else
        m_otherSheet = qobject_cast<FormSheet *>(&sheet);
    sheet.open();
}

void Attachments::openStored(const SheetDraft &draft)
{
    const std::optional<Message> failed = failedMessage(draft.key.message);
    if (draft.key.kind == SheetKind::Template) {
        Q_EMIT templateRequested(failed);
    } else if (draft.key.kind == SheetKind::Files) {
        AttachmentSheet &sheet = addFileSheet(draft.key);
        keeperOf(sheet)->noteRestored();
        sheet.setDraft(draft, pathsOfCopies());
        sheet.open();
    } else if (FormSheet *sheet = failed ? addEditSheet(*failed) : addSheet(draft.key)) {
        keeperOf(*sheet)->noteRestored();
        sheet->setDraft(draft.content, pathsOfCopies());
        open(*sheet);
    }
}

void Attachments::discardKept()
{
    askToDiscard(u"discardKept"_s, tr("Discard this message?"), &m_page, [this, from = m_conversation] {
        if (from != m_conversation)
            return;
        QList<QPointer<QDialog>> &kept = m_kept[from];
        if (!kept.isEmpty()) {
            if (const QPointer<QDialog> sheet = kept.takeLast()) {
                keeperOf(*sheet)->discard();
                sheet->deleteLater();
            }
        } else if (!m_stored.isEmpty()) {
            m_outbox.sheetDrafts().remove(from, m_stored.takeLast().key);
        }
        showKept();
    });
}

void Attachments::keepSheets(OpenSheets sheets)
{
    keepSheetsIn(m_page);
    if (sheets == OpenSheets::Stay)
        return;
    for (SheetDialog *sheet : QList<SheetDialog *>{m_sheet.data(), m_otherSheet.data()}) {
        if (sheet && sheet->isVisible())
            sheet->close();
    }
}

void Attachments::forget(const ConversationId &conversation)
{
    const QList<QPointer<QDialog>> kept = m_kept.take(conversation);
    for (const QPointer<QDialog> &sheet : kept)
        delete sheet.data();
}

} // namespace shoptalk
