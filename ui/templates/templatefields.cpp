// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/templatefields.h"

#include "ui/templates/templatetext.h"
#include "ui/theme/controls.h"

#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

using Kind = TemplatePlaceholder::Kind;

/// Reads a position as map services copy it: "41.38, 2.17".
LocationContent positionIn(const QString &text)
{
    const QStringList parts = text.split(u',');
    LocationContent location;
    if (parts.size() != 2)
        return location;
    location.latitude = parts.at(0).trimmed().toDouble();
    location.longitude = parts.at(1).trimmed().toDouble();
    return location;
}

} // namespace

TemplateFields::TemplateFields(const Theme &theme, FileTaker taker, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_taker(std::move(taker))
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

void TemplateFields::setComponents(const TemplateComponents &components, const QString &customerName)
{
    m_components = components;
    m_fields.clear();
    delete m_inner;
    m_inner = new QWidget(this);
    auto *column = new QVBoxLayout(m_inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    const QList<TemplatePlaceholder> placeholders = placeholdersOf(components);
    for (const TemplatePlaceholder &placeholder : placeholders)
        addField(placeholder, customerName);
    m_column->addWidget(m_inner);
    m_inner->show();
    setVisible(!placeholders.isEmpty());
    m_begun = values();
}

void TemplateFields::addField(const TemplatePlaceholder &placeholder, const QString &customerName)
{
    Field field;
    field.placeholder = placeholder;
    auto *column = static_cast<QVBoxLayout *>(m_inner->layout());
    if (!m_fields.isEmpty())
        column->addSpacing(space::s);
    QLabel *name = makeLabel(m_theme, TextStyle::BodyStrong, placeholderLabel(m_components, placeholder),
                             Tone::Normal, m_inner);
    column->addWidget(name);
    if (fileKindOf(placeholder.kind))
        addFile(field);
    else if (placeholder.kind == Kind::Location)
        addPlace(field);
    else if (placeholder.kind == Kind::EndTime)
        addEndTime(field);
    else
        addText(field, isCustomerName(m_components, placeholder) ? customerName : QString());
    field.editor->setObjectName(u"templateField%1"_s.arg(m_fields.size()));
    name->setBuddy(field.editor);
    field.problem = makeLabel(m_theme, TextStyle::Caption, QString(), Tone::Danger, m_inner);
    field.problem->setObjectName(u"templateProblem%1"_s.arg(m_fields.size()));
    field.problem->hide();
    column->addWidget(field.problem);
    m_fields << field;
    follow(int(m_fields.size()) - 1);
}

void TemplateFields::follow(int index)
{
    for (QLineEdit *edit : std::as_const(m_fields[index].edits)) {
        connect(edit, &QLineEdit::textChanged, this, [this, index] {
            m_fields[index].isTouched = true;
            Q_EMIT changed();
        });
        connect(edit, &QLineEdit::returnPressed, this, &TemplateFields::submitted);
    }
}

QLineEdit *TemplateFields::addEdit(const QString &name, const QString &hint)
{
    auto *edit = new QLineEdit(m_inner);
    edit->setAccessibleName(name);
    edit->setPlaceholderText(hint);
    keepFitting(m_theme, *edit, [edit, this] { edit->setMinimumHeight(m_theme.sized(size::touch)); });
    m_inner->layout()->addWidget(edit);
    return edit;
}

void TemplateFields::addText(Field &field, const QString &text)
{
    QLineEdit *edit = addEdit(placeholderLabel(m_components, field.placeholder), field.placeholder.example);
    edit->setText(text);
    field.editor = edit;
    field.edits << edit;
    field.isText = true;
    field.value = [edit] {
        TemplateValue value;
        value.text = edit->text().trimmed();
        return value;
    };
}

void TemplateFields::addFile(Field &field)
{
    auto *file = new FileField(m_theme, *fileKindOf(field.placeholder.kind),
                               placeholderLabel(m_components, field.placeholder), m_taker,
                               FileField::Address::Offered, m_inner);
    m_inner->layout()->addWidget(file);
    connect(file, &FileField::changed, this, &TemplateFields::changed);
    field.file = file;
    field.editor = file;
    field.edits << file->edit();
    field.value = [file] {
        TemplateValue value;
        value.media = file->file();
        return value;
    };
}

void TemplateFields::addPlace(Field &field)
{
    QLineEdit *position = addEdit(tr("Latitude and longitude"), tr("Latitude, longitude: 41.38, 2.17"));
    QLineEdit *name = addEdit(tr("Name of the place"), tr("Name of the place"));
    QLineEdit *address = addEdit(tr("Address of the place"), tr("Address"));
    field.editor = position;
    field.edits << position << name << address;
    field.value = [position, name, address] {
        TemplateValue value;
        value.location = positionIn(position->text());
        value.location.placeName = name->text().trimmed();
        value.location.address = address->text().trimmed();
        return value;
    };
}

void TemplateFields::addEndTime(Field &field)
{
    auto *edit = new QDateTimeEdit(QDateTime::currentDateTime().addDays(1), m_inner);
    edit->setAccessibleName(placeholderLabel(m_components, field.placeholder));
    edit->setCalendarPopup(true);
    m_inner->layout()->addWidget(edit);
    connect(edit, &QDateTimeEdit::dateTimeChanged, this, &TemplateFields::changed);
    field.editor = edit;
    field.isTouched = true;
    field.value = [edit] {
        TemplateValue value;
        value.endsAt = edit->dateTime().toUTC();
        return value;
    };
}

QList<TemplateValue> TemplateFields::values() const
{
    QList<TemplateValue> all;
    for (const Field &field : m_fields)
        all << field.value();
    return all;
}

bool TemplateFields::isChanged() const
{
    const bool isFilePending = std::any_of(m_fields.begin(), m_fields.end(), [](const Field &field) {
        return field.file && (field.file->isBusy() || !field.file->pendingPath().isEmpty());
    });
    return isFilePending || values() != m_begun;
}

void TemplateFields::setTexts(const QStringList &texts)
{
    QList<QLineEdit *> edits;
    for (const Field &field : std::as_const(m_fields)) {
        if (field.isText)
            edits << field.edits.first();
    }
    if (edits.size() != texts.size())
        return;
    for (qsizetype i = 0; i < edits.size(); ++i)
        edits.at(i)->setText(texts.at(i));
    m_begun = values();
}

void TemplateFields::setFiles(const QHash<int, HeadingFile> &files, const QHash<QString, QString> &paths)
{
    for (const Field &field : std::as_const(m_fields)) {
        if (!field.file || !files.contains(field.placeholder.card))
            continue;
        const HeadingFile file = files.value(field.placeholder.card);
        PreparedFile taken;
        taken.path = paths.value(file.name);
        taken.shownName = file.shownName;
        taken.mimeType = file.mimeType;
        taken.bytes = file.bytes;
        field.file->setTaken(headingWords(file), taken);
    }
    Q_EMIT changed();
}

QHash<int, PreviewHeading> TemplateFields::headings() const
{
    QHash<int, PreviewHeading> all = previewHeadings(m_components, values());
    for (const Field &field : m_fields) {
        if (field.file)
            all[field.placeholder.card].path = field.file->chosen().path;
    }
    return all;
}

bool TemplateFields::check(const QDateTime &now, bool marksAll)
{
    const QList<ValueProblem> problems = problemsIn(m_components, values(), now);
    bool isGood = true;
    for (int i = 0; i < m_fields.size(); ++i) {
        Field &field = m_fields[i];
        const ValueProblem problem = problems.value(i, ValueProblem::None);
        const bool isBusy = field.file && field.file->isBusy();
        isGood = isGood && problem == ValueProblem::None && !isBusy;
        const bool isMarked = problem != ValueProblem::None && (marksAll || field.isTouched);
        if (!field.edits.isEmpty())
            setInvalid(*field.edits.first(), isMarked && !isBusy);
        const QString text = isBusy ? tr("Wait until the file is ready.") : valueProblemText(problem);
        field.problem->setText(isMarked ? text : QString());
        field.problem->setVisible(isMarked);
        field.editor->setAccessibleDescription(field.problem->text());
    }
    return isGood;
}

void TemplateFields::focusFirst()
{
    for (const Field &field : std::as_const(m_fields)) {
        if (field.problem->isVisibleTo(this))
            return field.editor->setFocus(Qt::OtherFocusReason);
    }
    const QList<ValueProblem> problems = problemsIn(m_components, values(), QDateTime::currentDateTimeUtc());
    for (int i = 0; i < m_fields.size(); ++i) {
        if (problems.at(i) != ValueProblem::None)
            return m_fields.at(i).editor->setFocus(Qt::OtherFocusReason);
    }
    if (!m_fields.isEmpty())
        m_fields.first().editor->setFocus(Qt::OtherFocusReason);
}

} // namespace shoptalk
