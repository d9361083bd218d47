// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPlainTextEdit;

namespace shoptalk {

/// Aligns the text of a field to the side where reading it begins, as chats do: Arabic stands at the right in
/// every language of the program. An empty field begins at the side where the program's language does. By
/// itself QPlainTextEdit aligns everything to the left. Call it once for each field.
void alignByDirection(QPlainTextEdit &edit);

} // namespace shoptalk
