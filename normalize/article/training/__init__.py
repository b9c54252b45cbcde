"""How the model of the body's runs is made; nothing here is needed to read pages."""
