// SPDX-License-Identifier: GPL-3.0-or-later
// What is filled in and not sent survives a crash and a restart.
#include "models/templatelistmodel.h"
#include "outbox/outbox.h"
#include "outbox/sheetdrafts.h"
#include "ui/chat/sheetkeeper.h"
#include "ui/templates/templatefields.h"
#include "ui/templates/templatelist.h"
#include "ui/templates/templatepicker.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

SheetKey TemplatePicker::sheetKey() const
{
    SheetKey key;
    key.kind = SheetKind::Template;
    if (m_failed)
        key.message = m_failed->id;
    return key;
}

void TemplatePicker::loadDraft()
{
    QCoro::connect(m_outbox.sheetDrafts().find(m_conversation.id, sheetKey()), this,
                   [this](const Result<std::optional<SheetDraft>> &found) {
                       m_draft = found.value_or(std::optional<SheetDraft>());
                       keepDraft();
                       if (m_draft)
                           connect(&m_model, &TemplateListModel::loaded, this, &TemplatePicker::showDraft,
                                   Qt::QueuedConnection);
                       showDraft();
                   });
}

void TemplatePicker::keepDraft()
{
    const auto written = [this]() -> std::optional<SheetDraft> {
        if (!m_fields->isChanged())
            return std::nullopt;
        SheetDraft draft;
        draft.content = {{u"template"_s, m_shown.name},
                         {u"language"_s, m_shown.language},
                         {u"fields"_s, m_fields->draft()}};
        draft.copies = m_fields->copies();
        return draft;
    };
    auto *keeper = new SheetKeeper(m_outbox.sheetDrafts(), m_conversation.id, sheetKey(),
                                   {written, [this] { return m_isSending; }}, *this);
    connect(m_fields, &TemplateFields::changed, keeper, &SheetKeeper::noteChange);
    if (!m_draft)
        keeper->noteChange(); // the person may have been quicker than the store
}

void TemplatePicker::showDraft()
{
    if (!m_draft)
        return;
    const QJsonObject &content = m_draft->content;
    const std::optional<Template> found =
        templateNamed(content[u"template"].toString(), content[u"language"].toString());
    if (!found)
        return;
    disconnect(&m_model, &TemplateListModel::loaded, this, &TemplatePicker::showDraft);
    if (m_shown.id != found->id) {
        m_list->select(found->id);
        showCurrent();
    }
    const auto pathOf = [&drafts = m_outbox.sheetDrafts()](const QString &name) {
        return drafts.pathOfCopy(name);
    };
    keeperOf(*this)->noteRestored();
    m_fields->setDraft(content[u"fields"].toArray(), pathOf);
    fillIn();
}

std::optional<Template> TemplatePicker::templateNamed(const QString &name, const QString &language) const
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const auto found = m_model.index(row, 0).data(TemplateListModel::TemplateRole).value<Template>();
        if (found.name == name && found.language == language)
            return found;
    }
    return std::nullopt;
}

} // namespace shoptalk
