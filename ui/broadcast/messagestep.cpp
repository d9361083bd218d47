// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/broadcast/messagestep.h"

#include "models/templatelistmodel.h"
#include "ui/broadcast/formrow.h"
#include "ui/templates/templatelist.h"
#include "ui/templates/templatepreview.h"
#include "ui/theme/dates.h"
#include "ui/theme/isolated.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {
constexpr int previewWidth = 300;
constexpr int twoSidesWidth = 620;
constexpr int minListHeight = 160;
constexpr int maxNameLength = 80;
} // namespace

MessageStep::MessageStep(BroadcastDraft &draft, const Broadcasts &broadcasts, TemplateListModel &templates,
                         const Theme &theme, QWidget *parent)
    : BroadcastStep(draft, parent)
    , m_broadcasts(broadcasts)
    , m_templates(templates)
    , m_theme(theme)
{
    setObjectName(u"broadcastMessageStep"_s);
    QWidget *fields = makeFields();
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *inner = new QWidget(scroll);
    m_preview = new TemplatePreview(theme, inner);
    auto *innerColumn = new QVBoxLayout(inner);
    innerColumn->setContentsMargins(0, 0, 0, 0);
    innerColumn->addWidget(m_preview);
    innerColumn->addStretch(1);
    scroll->setWidget(inner);
    m_side = scroll;
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::l);
    row->addWidget(fields, 1);
    row->addWidget(m_side);
    connect(m_list, &TemplateList::currentChanged, this, &MessageStep::showCurrent);
    connect(m_list, &TemplateList::activated, this, &MessageStep::nextRequested);
    connect(m_number, &QComboBox::currentIndexChanged, this, &MessageStep::takeNumber);
    connect(m_name, &QLineEdit::textChanged, this, &MessageStep::changed);
    connect(m_name, &QLineEdit::textEdited, this, &MessageStep::begun);
    connect(m_list, &TemplateList::clicked, this, &MessageStep::begun);
}

QWidget *MessageStep::makeFields()
{
    auto *fields = new QWidget(this);
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    m_name = new QLineEdit(fields);
    m_name->setObjectName(u"broadcastName"_s);
    m_name->setMaxLength(maxNameLength);
    m_name->setPlaceholderText(tr("For example: Easter opening hours"));
    addFormRow(m_theme, *column, tr("Name of this broadcast, only for you"), *m_name);
    m_number = new QComboBox(fields);
    m_number->setObjectName(u"broadcastNumber"_s);
    m_number->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_numberLabel = addFormRow(m_theme, *column, tr("Sent from"), *m_number);
    column->addSpacing(space::s);
    column->addWidget(makeLabel(m_theme, TextStyle::BodyStrong, tr("Template"), Tone::Normal, fields));
    m_list = new TemplateList(m_templates, m_theme, fields);
    m_list->setObjectName(u"broadcastTemplates"_s);
    m_list->frameSearch();
    m_list->setMinimumHeight(minListHeight);
    m_list->setEmptyText(tr("No template is ready to send"),
                         tr("Create one in Settings, Templates. WhatsApp looks at it first."));
    column->addWidget(m_list, 1);
    m_hint = makeLabel(m_theme, TextStyle::Caption, QString(), Tone::Muted, fields);
    m_hint->setObjectName(u"broadcastTemplateHint"_s);
    column->addWidget(m_hint);
    return fields;
}

void MessageStep::enter()
{
    if (draft().name.isEmpty())
        draft().name = tr("Broadcast of %1").arg(Dates().date(m_broadcasts.now()));
    m_name->setText(draft().name);
    listNumbers();
    takeNumber();
    if (!draft().whole.id.isEmpty())
        m_list->select(draft().whole.id);
    m_name->setFocus();
    m_name->selectAll();
}

void MessageStep::listNumbers()
{
    const QSignalBlocker quiet(m_number); // the first number added would become the draft's
    m_numbers = m_broadcasts.numbers();
    m_number->clear();
    for (const PhoneNumber &number : std::as_const(m_numbers))
        m_number->addItem(isolated(number.verifiedName) + u"  "_s + isolated(number.displayPhoneNumber),
                          number.id.value());
    const int chosen = m_number->findData(draft().number.id.value());
    if (chosen >= 0)
        m_number->setCurrentIndex(chosen);
    m_number->setVisible(m_numbers.size() > 1);
    m_numberLabel->setVisible(m_numbers.size() > 1);
}

void MessageStep::takeNumber()
{
    const int index = m_number->currentIndex();
    if (index < 0 || index >= m_numbers.size())
        return;
    draft().number = m_numbers.at(index);
    TemplateQuery query = m_templates.query();
    query.waba = draft().number.waba;
    query.status = TemplateStatus::Approved;
    m_templates.setQuery(query);
}

void MessageStep::showCurrent()
{
    const std::optional<Template> current = m_list->current();
    m_preview->setComponents(current ? current->components : TemplateComponents());
    m_preview->setVisible(current.has_value()); // not an empty bubble
    m_hint->setText(current && !canBroadcast(*current) ? tr(
                        "This template needs something that can’t be filled in for many people at once, such "
                        "as a place or a code. Send it from a conversation.")
                                                       : QString());
    m_hint->setVisible(!m_hint->text().isEmpty());
    Q_EMIT changed();
}

void MessageStep::keep()
{
    draft().name = m_name->text().simplified();
    const std::optional<Template> current = m_list->current();
    if (!current || !canBroadcast(*current))
        return;
    if (current->id != draft().whole.id)
        draft().sources.clear();
    draft().whole = *current;
}

QString MessageStep::leave()
{
    keep();
    if (m_numbers.isEmpty())
        return tr("Connect a phone number first, in Settings, Facebook accounts.");
    if (draft().name.isEmpty())
        return tr("Give the broadcast a name, so that you find it again.");
    const std::optional<Template> current = m_list->current();
    if (!current)
        return tr("Choose the template that is sent.");
    if (!canBroadcast(*current))
        return tr("This template can’t be sent to many people at once. Choose another one.");
    return {};
}

void MessageStep::resizeEvent(QResizeEvent *event)
{
    BroadcastStep::resizeEvent(event);
    m_side->setVisible(width() >= m_theme.sized(twoSidesWidth));
    m_side->setFixedWidth(m_theme.sized(previewWidth));
}

} // namespace shoptalk
