// SPDX-License-Identifier: GPL-3.0-or-later
// How TemplatePicker is built.
#include "outbox/headingfiles.h"
#include "outbox/nextcost.h"
#include "outbox/outbox.h"
#include "ui/chat/costline.h"
#include "ui/templates/templatefields.h"
#include "ui/templates/templatelist.h"
#include "ui/templates/templatepicker.h"
#include "ui/templates/templatepreview.h"
#include "ui/theme/controls.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <qcoro/qcorotask.h>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr QSize usualSize(840, 620);
constexpr int minPickerWidth = 320;

/// Copies the file, so that it is sent even without a network and if the person moves the original.
QCoro::Task<Result<QString>> kept(Outbox *outbox, PreparedFile file)
{
    const Result<HeadingFile> stored = co_await keepHeadingFile(*outbox, file.kind, file);
    co_return stored ? Result<QString>(headingWords(*stored)) : failure(stored.error());
}

} // namespace

TemplatePicker::TemplatePicker(TemplateListModel &model, Outbox &outbox, const Theme &theme, QWidget *parent)
    : SheetDialog(parent)
    , m_model(model)
    , m_outbox(outbox)
    , m_theme(theme)
    , m_left(makeList(theme))
    , m_right(makeChosen(theme))
{
    setObjectName(u"templatePicker"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setMinimumWidth(minPickerWidth);
    const QSize limit = parent->window()->size();
    resize(usualSize.boundedTo(limit.expandedTo(QSize(minPickerWidth, usualSize.height() / 2))));
    auto *sides = new QHBoxLayout;
    sides->setSpacing(0);
    sides->addWidget(m_left);
    sides->addWidget(m_right, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(sides, 1);
    column->addWidget(makeFooter(theme));
    connectParts();
    connect(this, &QDialog::finished, parent, [parent] { parent->window()->activateWindow(); });
    arrange();
    showCurrent();
}

QWidget *TemplatePicker::makeList(const Theme &theme)
{
    QFrame *side = makeSurface(Surface::Sidebar, this);
    m_list = new TemplateList(m_model, theme, side);
    m_list->setEmptyText(tr("No templates yet"),
                         tr("Create one, or wait until those of your account have been fetched."));
    m_state = makeLabel(theme, TextStyle::Caption, QString(), Tone::Muted, side);
    m_state->setObjectName(u"templatesState"_s);
    m_state->hide();
    QToolButton *refresh = makeIconButton(theme, Icon::Sync, tr("Fetch the templates again"), side);
    refresh->setObjectName(u"refreshTemplatesButton"_s);
    QPushButton *manage = makeButton(ButtonKind::Link, tr("Manage templates…"), side);
    manage->setObjectName(u"manageTemplatesButton"_s);
    connect(refresh, &QToolButton::clicked, this, &TemplatePicker::refreshRequested);
    connect(manage, &QPushButton::clicked, this, [this] { leave([this] { Q_EMIT manageRequested(); }); });
    auto *foot = new QHBoxLayout;
    foot->addWidget(manage);
    foot->addStretch();
    foot->addWidget(refresh);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(space::m, space::m, space::m, space::s);
    column->setSpacing(space::s);
    column->addWidget(m_list, 1);
    column->addWidget(m_state);
    column->addLayout(foot);
    return side;
}

QWidget *TemplatePicker::makeChosen(const Theme &theme)
{
    QFrame *side = makeSurface(Surface::Plain, this);
    m_chosenPages = new QStackedWidget(side);
    m_hint = makeLabel(theme, TextStyle::Body, tr("Choose a template to see it here."), Tone::Muted);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    m_scroll = new QScrollArea(m_chosenPages);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *inner = new QWidget;
    auto *innerColumn = new QVBoxLayout(inner);
    innerColumn->setContentsMargins(0, 0, 0, space::l);
    innerColumn->setSpacing(space::l);
    m_preview = new TemplatePreview(theme, inner);
    m_fields = new TemplateFields(
        theme, [this](const PreparedFile &file, const auto &) { return kept(&m_outbox, file); }, inner);
    auto *fieldRow = new QVBoxLayout;
    fieldRow->setContentsMargins(space::l, 0, space::l, 0);
    fieldRow->addWidget(m_fields);
    innerColumn->addWidget(m_preview);
    innerColumn->addLayout(fieldRow);
    innerColumn->addStretch();
    m_scroll->setWidget(inner);
    m_chosenPages->addWidget(m_hint);
    m_chosenPages->addWidget(m_scroll);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_chosenPages, 1);
    return side;
}

QWidget *TemplatePicker::makeFooter(const Theme &theme)
{
    QFrame *footer = makeSurface(Surface::Footer, this);
    m_problem = makeLabel(theme, TextStyle::Body, QString(), Tone::Danger, footer);
    m_problem->setObjectName(u"templatePickerProblem"_s);
    m_problem->hide();
    m_cost = new CostLine(theme, m_clock, footer);
    m_cost->setObjectName(u"templateCost"_s);
    m_cost->layout()->setContentsMargins(0, 0, 0, 0); // those of the footer are enough
    m_cost->hide();
    connect(m_cost, &CostLine::pricesRequested, this,
            [this] { leave([this] { Q_EMIT pricesRequested(); }); });
    connect(m_cost, &CostLine::outdated, this, &TemplatePicker::renewCost);
    connect(&m_outbox.costs(), &NextCosts::changed, this, &TemplatePicker::renewCost);
    m_back = makeIconButton(theme, Icon::Back, tr("Back to the templates"), footer);
    m_back->setObjectName(u"templateBackButton"_s);
    QPushButton *cancel = makeButton(ButtonKind::Secondary, tr("Cancel"), footer);
    cancel->setObjectName(u"cancelTemplateButton"_s);
    cancel->setAutoDefault(false);
    m_send = makeButton(ButtonKind::Primary, tr("Send"), footer);
    m_send->setObjectName(u"sendTemplateButton"_s);
    m_send->setAutoDefault(false);
    connect(m_back, &QToolButton::clicked, this, [this] {
        m_showsChosen = false;
        arrange();
        m_list->focusList();
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_send, &QPushButton::clicked, this, &TemplatePicker::send);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_back);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_send);
    auto *column = new QVBoxLayout(footer);
    column->setContentsMargins(space::l, space::m, space::l, space::m);
    column->setSpacing(space::s);
    column->addWidget(m_cost);
    column->addWidget(m_problem);
    column->addLayout(row);
    return footer;
}

} // namespace shoptalk
