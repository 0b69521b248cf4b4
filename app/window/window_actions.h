#pragma once

namespace outcross
{

class ActionRegistry;

/// Puts every action of the main window into its registry: id, words, tip, keys, icon. What they do is connected by the
/// window.
void addWindowActions(ActionRegistry& registry);

} // namespace outcross
