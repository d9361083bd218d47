// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/broadcast/formrow.h"

#include <QLabel>
#include <QVBoxLayout>

namespace shoptalk {

QLabel *addFormRow(const Theme &theme, QVBoxLayout &column, const QString &name, QWidget &field)
{
    QLabel *label = makeLabel(theme, TextStyle::BodyStrong, name, Tone::Normal, column.parentWidget());
    label->setBuddy(&field);
    field.setAccessibleName(name);
    keepFitting(theme, field, [&field, &theme] { field.setMinimumHeight(theme.sized(size::touch)); });
    if (column.count() > 0)
        column.addSpacing(space::s);
    column.addWidget(label);
    column.addWidget(&field);
    return label;
}

} // namespace shoptalk
