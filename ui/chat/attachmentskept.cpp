// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets that are put aside while another conversation is open, so that what is written in them is not lost.
#include "ui/chat/attachments.h"
#include "ui/chat/attachmentsheet.h"
#include "ui/chat/formsheet.h"
#include "ui/theme/dangerquestion.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

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
    const QString title = kept.isEmpty() ? QString() : kept.last()->windowTitle();
    if (kept.isEmpty())
        m_kept.remove(m_conversation);
    Q_EMIT keptChanged(title);
}

void Attachments::continueKept()
{
    const QList<QPointer<QDialog>> kept = m_kept.value(m_conversation);
    if (kept.isEmpty() || !kept.last())
        return showKept();
    QDialog *sheet = m_kept[m_conversation].takeLast();
    if (auto *files = qobject_cast<AttachmentSheet *>(sheet))
        m_sheet = files;
    else
        m_otherSheet = qobject_cast<FormSheet *>(sheet);
    sheet->open();
    showKept();
}

void Attachments::discardKept()
{
    askToDiscard(u"discardKept"_s, tr("Discard this message?"), &m_page, [this, from = m_conversation] {
        if (from != m_conversation || m_kept.value(from).isEmpty())
            return;
        if (const QPointer<QDialog> sheet = m_kept[from].takeLast())
            sheet->deleteLater();
        showKept();
    });
}

QStringList Attachments::takeCaptions()
{
    QList<QPointer<QDialog>> sheets = m_kept.value(m_conversation);
    sheets << m_sheet.data();
    QStringList captions;
    for (const QPointer<QDialog> &sheet : sheets) {
        auto *files = qobject_cast<AttachmentSheet *>(sheet.data());
        if (const QString caption = files ? files->unsentCaption() : QString(); !caption.isEmpty()) {
            captions << caption;
            files->done(QDialog::Rejected); // so that no caption is taken twice
        }
    }
    return captions;
}

void Attachments::forget(const ConversationId &conversation)
{
    const QList<QPointer<QDialog>> kept = m_kept.take(conversation);
    for (const QPointer<QDialog> &sheet : kept)
        delete sheet.data();
}

} // namespace shoptalk
