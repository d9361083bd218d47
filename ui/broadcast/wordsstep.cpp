// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/broadcast/wordsstep.h"

#include "ui/broadcast/formrow.h"
#include "ui/broadcast/headingchooser.h"
#include "ui/templates/templatepreview.h"
#include "ui/templates/templatetext.h"
#include "ui/theme/isolated.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QToolButton>
#include <qcoro/qcorotask.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr int wordsPreviewWidth = 320;
constexpr int wordsTwoSidesWidth = 640;
/// What a choice of the combo box holds: a kind, or the column of the file.
constexpr int fileHere = -3;
constexpr int fixedText = -2;
constexpr int customerName = -1;

int choiceOf(const VariableSource &source)
{
    switch (source.kind) {
    case VariableSource::Kind::Column:
        return source.column;
    case VariableSource::Kind::CustomerName:
        return customerName;
    case VariableSource::Kind::File:
        return fileHere;
    case VariableSource::Kind::FixedText:
        break;
    }
    return fixedText;
}

VariableSource::Kind kindOf(int choice)
{
    return choice == fixedText   ? VariableSource::Kind::FixedText
        : choice == customerName ? VariableSource::Kind::CustomerName
        : choice == fileHere     ? VariableSource::Kind::File
                                 : VariableSource::Kind::Column;
}

/// Cards of a carousel can't be filled by a file, because they are sent as they are stored, without an
/// upload.
bool canBeFileHere(const TemplatePlaceholder &placeholder)
{
    return fileKindOf(placeholder.kind).has_value() && placeholder.card < 0;
}

QString personText(const AudiencePerson &person)
{
    const QString name = person.name.isEmpty() ? person.number : person.name;
    return isolated(name);
}

} // namespace

WordsStep::WordsStep(BroadcastDraft &draft, Broadcasts &broadcasts, const Theme &theme, QWidget *parent)
    : BroadcastStep(draft, parent)
    , m_broadcasts(broadcasts)
    , m_theme(theme)
{
    setObjectName(u"broadcastWordsStep"_s);
    auto *row = new QBoxLayout(QBoxLayout::LeftToRight, this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::l);
    auto *fields = new QWidget(this);
    m_fieldColumn = new QVBoxLayout(fields);
    m_fieldColumn->setContentsMargins(0, 0, 0, 0);
    m_side = makePreview();
    row->addWidget(fields, 1, Qt::AlignTop);
    row->addWidget(m_side, 0, Qt::AlignTop);
}

QWidget *WordsStep::makePreview()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    m_previous = makeIconButton(m_theme, Icon::Back, tr("The person before"), side);
    m_previous->setObjectName(u"broadcastPreviousPerson"_s);
    m_next = makeIconButton(m_theme, Icon::ChevronRight, tr("The next person"), side);
    m_next->setObjectName(u"broadcastNextPerson"_s);
    m_person = makeLabel(m_theme, TextStyle::Body, QString(), Tone::Muted, side);
    m_person->setObjectName(u"broadcastPreviewPerson"_s);
    m_person->setAlignment(Qt::AlignCenter);
    auto *head = new QHBoxLayout;
    head->addWidget(m_previous);
    head->addWidget(m_person, 1);
    head->addWidget(m_next);
    m_preview = new TemplatePreview(m_theme, side);
    m_preview->setObjectName(u"broadcastPreview"_s);
    column->addLayout(head);
    column->addWidget(m_preview);
    connect(m_previous, &QToolButton::clicked, this, [this] { showPerson(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { showPerson(1); });
    return side;
}

void WordsStep::enter()
{
    showFields();
    take();
    readPeople();
    if (!m_fields.isEmpty())
        m_fields.first().kind->setFocus();
}

void WordsStep::showFields()
{
    m_fields.clear();
    delete m_inner;
    m_inner = new QWidget(this);
    auto *column = new QVBoxLayout(m_inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    const TemplateComponents &components = draft().whole.components;
    const QList<TemplatePlaceholder> placeholders = placeholdersOf(components);
    for (qsizetype i = 0; i < placeholders.size(); ++i) {
        VariableSource source = draft().sources.value(i);
        const bool isNew = draft().sources.size() != placeholders.size();
        if (isNew && isCustomerName(components, placeholders.at(i)))
            source.kind = VariableSource::Kind::CustomerName;
        else if (isNew && canBeFileHere(placeholders.at(i)))
            source.kind = VariableSource::Kind::File;
        addField(placeholders.at(i), source, *m_inner);
    }
    if (placeholders.isEmpty())
        column->addWidget(
            makeLabel(m_theme, TextStyle::Body,
                      tr("This template says the same to everybody. There is nothing to fill in."),
                      Tone::Muted, m_inner));
    m_fieldColumn->addWidget(m_inner);
    m_inner->show();
}

void WordsStep::addField(const TemplatePlaceholder &placeholder, const VariableSource &source, QWidget &inner)
{
    const int index = int(m_fields.size());
    auto *column = static_cast<QVBoxLayout *>(inner.layout());
    Field field;
    field.placeholder = placeholder;
    field.kind = new QComboBox(&inner);
    field.kind->setObjectName(u"broadcastVariable%1"_s.arg(index));
    field.kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    fillKinds(field, source);
    const QString label = placeholderLabel(draft().whole.components, placeholder);
    addFormRow(m_theme, *column, label, *field.kind);
    const bool isFile = source.kind == VariableSource::Kind::File;
    field.text = new QLineEdit(isFile ? QString() : source.text, &inner);
    field.text->setObjectName(u"broadcastVariableText%1"_s.arg(index));
    keepFitting(m_theme, *field.text,
                [edit = field.text, this] { edit->setMinimumHeight(m_theme.sized(size::touch)); });
    column->addWidget(field.text);
    if (canBeFileHere(placeholder))
        addChooser(field, source, *column);
    showHint(field);
    m_fields << field;
    connect(field.kind, &QComboBox::currentIndexChanged, this, [this, index] {
        showHint(m_fields.at(index));
        take();
    });
    connect(field.text, &QLineEdit::textChanged, this, &WordsStep::take);
    connect(field.text, &QLineEdit::returnPressed, this, &WordsStep::nextRequested);
}

void WordsStep::addChooser(Field &field, const VariableSource &source, QVBoxLayout &column)
{
    field.file =
        new HeadingChooser(m_broadcasts, *fileKindOf(field.placeholder.kind), m_theme, column.parentWidget());
    if (source.kind == VariableSource::Kind::File)
        field.file->setWords(source.text);
    if (!source.pendingPath.isEmpty())
        field.file->take(source.pendingPath);
    column.addWidget(field.file);
    connect(field.file, &HeadingChooser::changed, this, &WordsStep::take);
}

void WordsStep::fillKinds(Field &field, const VariableSource &source) const
{
    const bool isFile = fileKindOf(field.placeholder.kind).has_value();
    if (canBeFileHere(field.placeholder))
        field.kind->addItem(tr("A file of this computer, the same for everybody"), fileHere);
    field.kind->addItem(
        isFile ? tr("A file from the web, the same for everybody") : tr("The same for everybody"), fixedText);
    if (!isFile)
        field.kind->addItem(tr("The person’s name"), customerName);
    if (draft().isFromFile && draft().file.table) {
        const QStringList &header = draft().file.table->header;
        for (int i = 0; i < int(header.size()); ++i)
            field.kind->addItem(
                tr("Column “%1”").arg(header.at(i).isEmpty() ? QString::number(i + 1) : header.at(i)), i);
    }
    field.kind->setCurrentIndex(std::max(field.kind->findData(choiceOf(source)), 0));
}

void WordsStep::showHint(const Field &field) const
{
    const int choice = field.kind->currentData().toInt();
    field.text->setVisible(choice != fileHere);
    if (field.file)
        field.file->setVisible(choice == fileHere);
    QString hint = tr("If it is empty for somebody: write this instead");
    if (choice == customerName)
        hint = tr("If the name is not known: write this instead, such as “there”");
    else if (choice == fixedText && fileKindOf(field.placeholder.kind))
        hint = tr("Web address of the file, https://…");
    else if (choice == fixedText)
        hint = field.placeholder.example.isEmpty() ? tr("Text")
                                                   : tr("Text, such as “%1”").arg(field.placeholder.example);
    field.text->setPlaceholderText(hint);
    field.text->setAccessibleName(tr("%1: %2", "a place in the text and what is written there")
                                      .arg(field.kind->accessibleName(), hint));
}

void WordsStep::take()
{
    draft().sources.clear();
    for (const Field &field : std::as_const(m_fields))
        draft().sources << sourceOf(field);
    showPerson(0);
    Q_EMIT changed();
}

VariableSource WordsStep::sourceOf(const Field &field) const
{
    const int choice = field.kind->currentData().toInt();
    VariableSource source;
    source.kind = kindOf(choice);
    source.column = std::max(choice, -1);
    source.text = choice == fileHere ? field.file->words() : field.text->text();
    if (choice == fileHere)
        source.pendingPath = field.file->pendingPath();
    return source;
}

void WordsStep::readPeople()
{
    const quint64 reading = ++m_reading;
    const auto done = [this, reading](const Result<SharedAudience> &people) {
        if (reading != m_reading)
            return;
        m_people = people.value_or(nullptr);
        m_shown = 0;
        showPerson(0);
    };
    const AudienceRules rules = draft().rules(m_broadcasts.now());
    if (draft().isFromFile)
        QCoro::connect(m_broadcasts.checkFile(draft().file, rules), this, done);
    else
        QCoro::connect(m_broadcasts.check(draft().filter, rules), this, done);
}

void WordsStep::showPerson(int step)
{
    const int count = m_people ? int(m_people->people.size()) : 0;
    m_shown = std::clamp(m_shown + step, 0, std::max(count - 1, 0));
    AudiencePerson person;
    if (count > 0)
        person = m_people->people.at(m_shown).person;
    const TemplateComponents &components = draft().whole.components;
    const QStringList words = resolved(draft().sources, person.name, person.cells);
    const QList<TemplateValue> values = templateValues(components, words);
    m_preview->setComponents(filledIn(components, values), previewHeadings(components, values));
    m_person->setText(count > 0 ? tr("As %1 gets it").arg(personText(person))
                                : tr("There is nobody on this list yet."));
    m_previous->setEnabled(m_shown > 0);
    m_next->setEnabled(m_shown + 1 < count);
}

void WordsStep::keep()
{
    take();
}

QString WordsStep::problemOf(const Field &field) const
{
    const int choice = field.kind->currentData().toInt();
    const QString name = field.kind->accessibleName();
    if (choice == fileHere && field.file->isBusy())
        return tr("The file is still being made ready. Wait a moment.");
    if (choice == fileHere)
        return field.file->words().isEmpty() ? tr("Choose the file for “%1”.").arg(name) : QString();
    const bool isMissing = choice == fixedText && field.text->text().simplified().isEmpty();
    return isMissing ? tr("Enter the text for “%1”.").arg(name) : QString();
}

QString WordsStep::leave()
{
    for (const Field &field : std::as_const(m_fields)) {
        const QString problem = problemOf(field);
        if (problem.isEmpty())
            continue;
        if (field.text->isHidden())
            field.file->setFocus();
        else
            field.text->setFocus();
        return problem;
    }
    take();
    return {};
}

void WordsStep::resizeEvent(QResizeEvent *event)
{
    BroadcastStep::resizeEvent(event);
    auto *row = static_cast<QBoxLayout *>(layout());
    const bool isWide = width() >= m_theme.sized(wordsTwoSidesWidth);
    row->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_side->setMinimumWidth(isWide ? m_theme.sized(wordsPreviewWidth) : 0);
    m_side->setMaximumWidth(isWide ? m_theme.sized(wordsPreviewWidth) : QWIDGETSIZE_MAX);
}

} // namespace shoptalk
